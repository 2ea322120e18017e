package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A file whose workshop breaks a rule of ours is told with the place in the file, and with advice about a file. */
class BrokenRulesTest {
	private static final JsonMapper MAPPER = new JsonMapper();
	private final WorkshopCodec codec = new WorkshopCodec();
	private final JsonNode good = MAPPER.readTree(codec.write(OneOfEach.envelope()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			setup/district | '%501' | workshop.setup.district | too long
			setup/groups | [{'name':'a','kind':'table','heads':1},{'name':' ','kind':'table','heads':1}] \
			| workshop.setup.groups[1].name | Something must be
			setup/groups/0/heads | 1000 | workshop.setup.groups[0].heads | outside its range
			setup/otherSchools | ['a', 'b', 'a'] | workshop.setup.otherSchools[2] | a second time
			setup/minutes | {'needs': 601} | workshop.setup.minutes.needs | outside its range
			setup/minutes | {'no lunch.': 60} | workshop.setup.minutes["no lunch."] | not in the file
			setup/cameBack | 101 | workshop.setup.cameBack | outside its range
			setup/date | '0026-11-24' | workshop.setup.date | outside its range
			critical | 'lever' | workshop.critical | not in the file
			notes/1/id | '-x' | workshop.notes[1].id | An id has
			notes/1/id | 'issue' | workshop.notes[1].id | a second time
			notes/1/place | 'needs.nothing' | workshop.notes[1].place | not in the file
			notes/0/text | '%32001' | workshop.notes[0].text | too long
			notes/0/text | 'bell \\u0007' | workshop.notes[0].text | cannot be kept
			notes/0/dimensions | ['pay', 'nothing'] | workshop.notes[0].dimensions[1] | not in the file
			notes/0/schools | ['a', ''] | workshop.notes[0].schools[1] | Something must be
			notes/1/links | ['issue', 'lever'] | workshop.notes[1].links[1] | contradicts
			notes/1/links | ['issue', 'nothing'] | workshop.notes[1].links[1] | not in the file
			notes/1/lever/decides | '%501' | workshop.notes[1].lever.decides | too long
			notes/1/lever/owner | '\\u0000' | workshop.notes[1].lever.owner | cannot be kept
			notes/1/lever/next | '1899-12-31' | workshop.notes[1].lever.next | outside its range
			ratings/0/item | 'pay.9' | workshop.ratings[0].item | not in the file
			ratings/1/level | 4 | workshop.ratings[1].level | outside its range
			ratings/1/votes | [] | workshop.ratings[1].level | Something must be
			ratings/0/votes/0/perLevel | [1] | workshop.ratings[0].votes[0].perLevel | outside its range
			ratings/0/votes/0/perLevel/2 | 1000 | workshop.ratings[0].votes[0].perLevel[2] | outside its range
			ratings/0/votes/0/dontKnow | -1 | workshop.ratings[0].votes[0].dontKnow | outside its range
			ratings/0/votes/0 | {'method': 'hands', 'perLevel': [0, 0, 0, 0], 'dontKnow': 0} \
			| workshop.ratings[0].votes[0] | Something must be
			ownStatements/0/text | '  ' | workshop.ownStatements[0].text | Something must be
			ownConditions/0/dimension | 'nothing' | workshop.ownConditions[0].dimension | not in the file
			stories/0/condition | 'pay.1' | workshop.stories[0].condition | not in the file
			factors/3/effects | {'nothing': 'helps'} | workshop.factors[3].effects.nothing | not in the file
			factors/3/title | '' | workshop.factors[3].title | Something must be
			decision/notYet | true | workshop.decision.chosen | contradicts
			decision/why | '%32001' | workshop.decision.why | too long
			actions/0/serves | ['issue', 'act'] | workshop.actions[0].serves[1] | not in the file
			actions/0/schools | ['a', 'a'] | workshop.actions[0].schools[1] | a second time
			diagnostic/dimensions/2/number | 0 | workshop.diagnostic.dimensions[2].number | A number from
			diagnostic/statements/1/id | 'teams.1' | workshop.diagnostic.statements[1].id | already taken
			""")
	void thePlaceInTheFileIsNamed(String where, String value, String place, String why) {
		JsonNode bad = good.deepCopy();
		put(bad, where, value);
		String told = refused(bad).words();
		assertTrue(told.startsWith("broken.json cannot be used: ") && told.contains("at “" + place + "”. "), told);
		assertTrue(told.contains(why), told);
		assertTrue(told.endsWith(". The file was not changed; correct it there, or open a backup copy of it."), told);
		assertFalse(told.contains("Type ") || told.contains("Nothing was changed"), "nobody typed anything: " + told);
	}

	/** The record orders ratings and stories by what they are about; the file may have another order. */
	@Test
	void theOrderOfTheFileCounts() {
		JsonNode turned = good.deepCopy();
		ArrayNode ratings = (ArrayNode) turned.at("/workshop/ratings");
		ratings.add(ratings.remove(0));
		((ArrayNode) turned.at("/workshop/stories")).insert(0, MAPPER
				.readTree("{\"condition\": \"pay.b\", \"change\": true, \"meantFor\": \"\", \"causesNow\": \"\"}"));
		JsonNode level = turned.deepCopy();
		put(level, "ratings/2/level", "9");
		assertTrue(refused(level).words().contains("“workshop.ratings[2].level”"), refused(level).words());
		JsonNode story = turned.deepCopy();
		put(story, "stories/1/meantFor", "'\\u0007'");
		assertTrue(refused(story).words().contains("“workshop.stories[1].meantFor”"), refused(story).words());
	}

	@Test
	void whatIsTwiceInAListOfRatingsOrStoriesIsRefusedWhereItStandsTheSecondTime() {
		for (String list : new String[]{"ratings", "stories"}) {
			JsonNode bad = good.deepCopy();
			ArrayNode all = (ArrayNode) bad.at("/workshop/" + list);
			all.add(all.get(0).deepCopy());
			Problem twice = refused(bad);
			assertEquals("file.rules", twice.code().key());
			assertTrue(twice.words().contains("“workshop." + list + "[" + (all.size() - 1) + "]”. This stands here"),
					twice.words());
		}
	}

	@Test
	void severalPlacesAreCounted() {
		JsonNode bad = good.deepCopy();
		put(bad, "notes/0/votes", "-1");
		assertFalse(refused(bad).words().contains("such places"), refused(bad).words());
		put(bad, "notes/1/votes", "-1");
		put(bad, "actions/0/what", "''");
		String told = refused(bad).words();
		assertTrue(told.contains("“workshop.notes[0].votes”. This number"), told);
		assertTrue(told.contains(" Rules are broken in 3 places. The file was not changed"), told);
	}

	@Test
	void whatIsMissingInAListByNameIsNamed() {
		JsonNode bad = good.deepCopy();
		put(bad, "setup/minutes", "{'needs': null}");
		assertTrue(refused(bad).words().contains("“workshop.setup.minutes.needs”"), refused(bad).words());
	}

	private Problem refused(JsonNode bad) {
		return assertThrows(Problem.class, () -> codec.read(MAPPER.writeValueAsBytes(bad), "broken.json"));
	}

	/** Puts a value into the body; {@code %7} in it stands for a text of seven letters. */
	private static void put(JsonNode root, String where, String value) {
		JsonPointer pointer = JsonPointer.compile("/workshop/" + where);
		String text = value.startsWith("'%")
				? "'" + "x".repeat(Integer.parseInt(value.replaceAll("\\D", ""))) + "'"
				: value;
		JsonNode put = MAPPER.readTree(text.replace('\'', '"'));
		if (root.at(pointer.head()) instanceof ArrayNode list) {
			list.set(pointer.last().getMatchingIndex(), put);
		} else {
			((ObjectNode) root.at(pointer.head())).set(pointer.last().getMatchingProperty(), put);
		}
	}
}
