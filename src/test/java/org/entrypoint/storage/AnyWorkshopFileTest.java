package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the file of any workshop whatsoever. */
class AnyWorkshopFileTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final JsonMapper mapper = Json.strict();

	@Property(tries = 100)
	void thereAndBackIsTheSameWorkshopAndTheSameBytes(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses)
			throws Problem {
		Envelope envelope = OneOfEach.envelope(Impulse.all(impulses));
		byte[] bytes = codec.write(envelope);
		WorkshopCodec.Content back = codec.read(bytes, "any.json");
		assertEquals(envelope, back.envelope());
		assertFalse(back.edited());
		assertArrayEquals(bytes, codec.write(envelope));
		assertArrayEquals(bytes, Json.readable().writeValueAsBytes(Json.strict().readTree(bytes)));
		assertTrue(codec.proof(codec.spell(envelope, null), envelope, null).isPresent());
		assertArrayEquals(bytes, codec.write(back.envelope()));
	}

	/**
	 * Read as another program would: the characters of the body, and of all the rest but for the seal, as they stand
	 * there, without what lies between tokens.
	 */
	@Property(tries = 40)
	void theHashAndTheSealAreThoseOfTheFileWithoutItsSpaces(
			@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) throws Exception {
		String file = new String(codec.write(OneOfEach.envelope(Impulse.all(impulses))), StandardCharsets.UTF_8);
		String body = file.substring(file.indexOf("\"workshop\" : ") + 13, file.lastIndexOf('}'));
		assertTrue(file.contains("\"sha256\" : \"" + sha256(tight(body)) + "\""), file);
		String rest = tight(file.replace(body, "0")).replaceFirst(",\"workshop\":0", "");
		assertTrue(file.contains("\"seal\" : \"" + sha256(rest.replaceFirst(",\"seal\":\"\\w{64}\"", "")) + "\""),
				file);
	}

	/** Without what lies between the tokens. */
	private static String tight(String json) {
		StringBuilder tight = new StringBuilder();
		boolean inText = false;
		for (int index = 0; index < json.length(); index++) {
			char each = json.charAt(index);
			if (inText && each == '\\') {
				tight.append(each).append(json.charAt(++index));
				continue;
			}
			inText ^= each == '"';
			if (inText || " \n".indexOf(each) < 0) {
				tight.append(each);
			}
		}
		return tight.toString();
	}

	private static String sha256(String text) throws Exception {
		return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** Every object of the file gets a field from the future. */
	@Property(tries = 40)
	void fieldsFromTheFutureSurviveOnEveryLevel(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses)
			throws Problem {
		JsonNode file = mapper.readTree(codec.write(OneOfEach.envelope(Impulse.all(impulses))));
		int added = add(file, 0);
		assertTrue(added > 50);
		JsonNode again = written(file, Impulse.all(impulses));
		assertEquals(withoutHash(file), withoutHash(again));
	}

	@Example
	void fieldsFromTheFutureStayWithTheirPartWhenOthersComeGoAndMove() throws Problem {
		JsonNode file = mapper.readTree(codec.write(OneOfEach.envelope()));
		for (String part : List.of("notes/1", "ratings/1", "stories/0", "factors/3", "actions/0", "setup/groups/0",
				"diagnostic/statements/7", "ownConditions/0", "notes/1/lever", "decision")) {
			((ObjectNode) file.at("/workshop/" + part)).putObject("mood").put(part, 1);
		}
		((ArrayNode) file.at("/workshop/ratings")).insert(0, ((ArrayNode) file.at("/workshop/ratings")).remove(2));
		Workshop changed = OneOfEach.after(OneOfEach.workshop(),
				new Edit.AddNote(Note.of("new", "needs.critical", "x"), 0), new Edit.RemoveNote("issue"),
				new Edit.Rate(new RatingKey(Axis.PRESSING, "pay"), Rating.agreed(1)),
				new Edit.Rate(new RatingKey(Axis.PRESSING, "teams"), Rating.agreed(1)),
				new Edit.AddAction(Action.of("new2", "x"), 0));
		JsonNode again = written(file, changed);
		assertEquals("{\"notes/1\":1}", moodOf(again, "notes", "id", "lever"));
		assertEquals("{\"ratings/1\":1}", moodOf(again, "ratings", "item", "pay.a"));
		assertEquals("{\"stories/0\":1}", moodOf(again, "stories", "condition", "pay.a"));
		assertEquals("{\"factors/3\":1}", moodOf(again, "factors", "id", "levy"));
		assertEquals("{\"actions/0\":1}", moodOf(again, "actions", "id", "act"));
		assertEquals(10, again.toString().split("\"mood\"", -1).length - 1);
	}

	@Example
	void aFieldFromTheFutureGoesWithItsPart() throws Problem {
		JsonNode file = mapper.readTree(codec.write(OneOfEach.envelope()));
		((ObjectNode) file.at("/workshop/notes/0")).put("mood", "glad");
		JsonNode again = written(file, OneOfEach.after(OneOfEach.workshop(), new Edit.RemoveNote("issue")));
		assertFalse(again.toString().contains("glad"));
	}

	@Example
	void numbersOfTheFutureKeepTheirDigits() throws Problem {
		JsonNode file = mapper.readTree(codec.write(OneOfEach.envelope()));
		String json = file.toString().replaceFirst("\"notes\":",
				"\"far\":[1e400,0.12345678901234567,123456789012345678,1.10,-0.0],\"notes\":");
		Envelope read = codec.read(json.getBytes(StandardCharsets.UTF_8), "far.json").envelope();
		String again = new String(codec.write(read), StandardCharsets.UTF_8);
		assertFalse(codec.read(again.getBytes(StandardCharsets.UTF_8), "far.json").edited());
		assertTrue(again.replaceAll("\\s", "").contains("[1E+400,0.12345678901234567,123456789012345678,1.10,"), again);
	}

	private JsonNode written(JsonNode file, Workshop workshop) throws Problem {
		Envelope read = codec.read(file.toString().getBytes(StandardCharsets.UTF_8), "future.json").envelope();
		return mapper.readTree(codec.write(new Envelope(read.documentId(), read.revision(), read.parent(),
				read.savedAt(), read.position(), workshop, read.unknown())));
	}

	private static int add(JsonNode node, int before) {
		int added = before;
		for (JsonNode each : node) {
			added = add(each, added);
		}
		if (node instanceof ObjectNode object && !isMap(object)) {
			object.putObject("future" + added).put("n", added).putArray("list").add("x").addObject().put("id", "n1");
			added++;
		}
		return added;
	}

	/** Objects from ids to values have no fields of their own. */
	private static boolean isMap(ObjectNode object) {
		return object.propertyStream()
				.allMatch(each -> each.getValue().isString()
						&& List.of("unsaid", "helps", "neutral", "hinders").contains(each.getValue().stringValue()))
				|| object.propertyStream()
						.allMatch(each -> List.of("needs", "strengths", "conditions", "entry").contains(each.getKey()));
	}

	private static JsonNode withoutHash(JsonNode file) {
		return ((ObjectNode) file.deepCopy()).without(List.of("sha256", "seal"));
	}

	private static String moodOf(JsonNode file, String list, String key, String value) {
		return file.at("/workshop/" + list).valueStream().filter(each -> value.equals(each.path(key).asString()))
				.findFirst().orElseThrow().path("mood").toString();
	}
}
