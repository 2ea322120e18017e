package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCheck;
import org.entrypoint.storage.json.WorkshopCodec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A check says everything that is wrong with a file, each fault with its place and in a line of its own. */
class WorkshopCheckTest {
	private static final Pattern PLACE = Pattern.compile("“(.*?)”");
	private final ObjectNode file = (ObjectNode) Json.strict().readTree(SoundFile.TEXT);

	private ObjectNode at(String place) {
		return (ObjectNode) file.at(place);
	}

	private List<Problem> faults() {
		return WorkshopCheck.faults(Json.strict().writeValueAsBytes(file), "ours.json");
	}

	private static List<Problem> faults(String text) {
		return WorkshopCheck.faults(text.getBytes(StandardCharsets.UTF_8), "ours.json");
	}

	/** The place of each fault, or its code where it has none. */
	private List<String> places() {
		return faults().stream().map(each -> PLACE.matcher(each.words()).results().map(found -> found.group(1))
				.findFirst().orElse(each.code().key())).toList();
	}

	private static List<String> codes(List<Problem> faults) {
		return faults.stream().map(Problem::code).map(Problem.Code::key).toList();
	}

	@Test
	void aSoundFileHasNone() {
		assertEquals(List.of(), faults());
		assertEquals(List.of(), faults(SoundFile.TEXT));
	}

	@Test
	void everyFaultOfTheEnvelopeAndOfTheFieldsIsTold() {
		file.put("documentId", "a/b").put("revision", 0).put("savedAt", "now").putNull("position");
		file.remove("writer");
		at("/workshop/setup").put("cameBack", "87").putNull("groups");
		at("/workshop/notes/0").put("votes", true).put("scope", "every");
		at("/workshop/notes/1/lever").remove("owner");
		((ArrayNode) file.at("/workshop/notes")).addNull();
		at("/workshop/ratings/0/votes/0").put("dontKnow", 1.5);
		at("/workshop/factors/3/effects").putNull("pay");
		at("/workshop/actions/0").putArray("resources").add("time").add("luck");
		at("/workshop/diagnostic/dimensions/2").putArray("title");
		at("/workshop/diagnostic").remove("tests");
		assertEquals(
				List.of("documentId", "revision", "writer", "savedAt", "position", "workshop.setup.groups",
						"workshop.setup.cameBack", "workshop.notes[0].scope", "workshop.notes[0].votes",
						"workshop.notes[1].lever.owner", "workshop.notes[2]", "workshop.ratings[0].votes[0].dontKnow",
						"workshop.factors[3].effects.pay", "workshop.actions[0].resources[1]",
						"workshop.diagnostic.dimensions[2].title", "workshop.diagnostic.tests", "file.unfit"),
				places());
		assertEquals(16, codes(faults()).stream().filter("file.damaged"::equals).count());
		assertEquals("ours.json is damaged at “documentId”. The file was not changed; open a backup copy of it.",
				faults().getFirst().words());
	}

	@Test
	void everyBrokenRuleIsToldOnItsOwn() {
		at("/workshop/setup").put("cameBack", 101);
		at("/workshop/notes/0").put("votes", -1);
		at("/workshop/notes/1").put("place", "nowhere");
		at("/workshop/actions/0").put("what", "");
		ArrayNode ratings = (ArrayNode) file.at("/workshop/ratings");
		ratings.add(ratings.get(0).deepCopy()).add(ratings.get(1).deepCopy());
		at("/workshop/ratings/3").put("level", 9);
		at("/workshop/diagnostic/dimensions/1").put("letter", "A");
		at("/workshop/diagnostic/statements/1").put("text", " ");
		assertEquals(List.of("workshop.diagnostic.dimensions[1].letter", "workshop.diagnostic.statements[1].text",
				"workshop.ratings[3]", "workshop.ratings[4]", "workshop.setup.cameBack", "workshop.notes[0].votes",
				"workshop.notes[1].place", "workshop.actions[0].what", "workshop.ratings[3].level", "file.unfit"),
				places());
		assertTrue(faults().stream().noneMatch(each -> each.words().contains("Rules are broken in")), "one each");
	}

	@Test
	void aHundredAreToldAndTheOthersCounted() {
		ArrayNode notes = (ArrayNode) file.at("/workshop/notes");
		for (int count = 0; count < 250; count++) {
			notes.add(notes.get(0).deepCopy());
		}
		List<Problem> faults = faults();
		assertEquals(101, faults.size());
		assertEquals(
				"ours.json has 151 more faults that are not listed here. Correct these first, then check it again.",
				faults.getLast().words());
		notes.forEach(each -> ((ObjectNode) each).remove("text"));
		assertEquals(101, faults().size());
		assertTrue(faults().getLast().words().contains(" 153 more faults"), faults().getLast().words());
	}

	@Test
	void exactlyOneMoreIsToldAsOne() {
		ArrayNode notes = (ArrayNode) file.at("/workshop/notes");
		for (int count = 0; count < 100; count++) {
			notes.add(notes.get(0).deepCopy());
		}
		assertTrue(faults().getLast().words().contains(" has 1 more fault that is "), faults().getLast().words());
	}

	@Test
	void whatIsNoWorkshopGetsOneLine() {
		assertEquals(List.of("file.jsonSyntax"), codes(faults("{ x")));
		assertEquals(List.of("file.empty"), codes(faults("\uFEFF\n")));
		assertEquals(List.of("file.foreign"), codes(faults("{}")));
	}

	@Test
	void anEditedFileAndANewerOneGetTheirLine() {
		assertEquals(List.of("file.edited"), codes(faults(SoundFile.with("\"revision\" : 2", "\"revision\" : 3"))));
		String newer = SoundFile.with("\"schemaVersion\" : 2", "\"schemaVersion\" : 3");
		assertEquals(List.of("file.newer"), codes(faults(newer)));
		assertEquals(List.of("file.newer"),
				codes(faults(newer.replace("\"notes\"", "\"remarks\"").replace("doc-1", ""))));
	}

	/** The fields that every form of a diagnostic may have wrong do not stop the check. */
	@Test
	void aDiagnosticWithoutAnythingIsTold() {
		JsonNode diagnostic = file.at("/workshop/diagnostic");
		for (String list : List.of("areas", "dimensions", "statements", "conditions", "tests", "factors")) {
			((ArrayNode) diagnostic.get(list)).removeAll();
		}
		assertTrue(places().containsAll(List.of("workshop.diagnostic.areas", "workshop.diagnostic.dimensions",
				"workshop.diagnostic.tests", "workshop.notes[0].place")), places().toString());
		Problem opened = assertThrows(Problem.class,
				() -> new WorkshopCodec().read(Json.strict().writeValueAsBytes(file), "ours.json"));
		assertEquals(faults().getFirst().words(), opened.words());
	}
}
