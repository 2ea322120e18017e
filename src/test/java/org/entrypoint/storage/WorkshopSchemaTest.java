package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.strict.Json;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Setup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what the program writes, and cannot drift away from it. */
class WorkshopSchemaTest {
	private static final Map<String, Class<?>> PARTS = new TreeMap<>(
			Map.ofEntries(Map.entry("workshop", Body.class), Map.entry("setup", Setup.class),
					Map.entry("group", Group.class), Map.entry("note", Note.class), Map.entry("lever", Lever.class),
					Map.entry("rating", Body.RatedItem.class), Map.entry("vote", HandCount.class),
					Map.entry("statement", Statement.class), Map.entry("condition", Condition.class),
					Map.entry("story", RuleStory.class), Map.entry("factor", Factor.class),
					Map.entry("decision", Decision.class), Map.entry("action", Action.class)));
	private final WorkshopSchema schema = new WorkshopSchema();
	private final WorkshopCodec codec = new WorkshopCodec();
	private final JsonMapper mapper = Json.strict();

	@Test
	void theSampleAndAWorkshopWithOneOfEachAreValid() throws Exception {
		assertEquals("", schema.against(WorkshopSchema.text("src/main/resources/org/entrypoint/storage/sample.json")));
		assertEquals("", schema.against(new String(codec.write(OneOfEach.envelope()), StandardCharsets.UTF_8)));
	}

	@Property(tries = 60)
	void everyWorkshopThatEditsCanReachIsValid(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		byte[] bytes = codec.write(OneOfEach.envelope(Impulse.all(impulses)));
		assertEquals("", schema.against(new String(bytes, StandardCharsets.UTF_8)));
	}

	@Test
	void everyPartHasTheFieldsOfItsRecordInItsOrderAndNeedsThemAll() {
		PARTS.forEach((name, type) -> {
			JsonNode part = schema.tree().at("/$defs/" + name);
			List<String> fields = fields(type).toList();
			assertEquals(fields, List.copyOf(part.get("properties").propertyNames()), name);
			assertEquals(fields, strings(part.get("required")), name);
		});
		JsonNode file = mapper.readTree(codec.write(OneOfEach.envelope()));
		assertEquals(List.copyOf(file.propertyNames()), List.copyOf(schema.tree().get("properties").propertyNames()));
		assertEquals(List.copyOf(file.propertyNames()), strings(schema.tree().get("required")));
	}

	/** The fields of a record; those of a part that is unwrapped stand among them. */
	private static Stream<String> fields(Class<?> type) {
		return Stream.of(type.getRecordComponents())
				.flatMap(each -> each.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
						? fields(each.getType())
						: Stream.of(each.getName()));
	}

	@Test
	void everyListOfConstantsIsTheOneOfTheProgram() {
		Map<String, Class<? extends Enum<?>>> constants = new TreeMap<>();
		constants.put("/$defs/group/properties/kind", Group.Kind.class);
		constants.put("/$defs/note/properties/scope", Scope.class);
		constants.put("/$defs/note/properties/onset", Onset.class);
		constants.put("/$defs/note/properties/growth", Growth.class);
		constants.put("/$defs/lever/properties/source", Source.class);
		constants.put("/$defs/rating/properties/axis", Axis.class);
		constants.put("/$defs/vote/properties/method", Method.class);
		constants.put("/$defs/condition/properties/source", Source.class);
		constants.put("/$defs/factor/properties/effects/additionalProperties", Effect.class);
		constants.put("/$defs/action/properties/horizon", Horizon.class);
		constants.put("/$defs/action/properties/resources/items", Resource.class);
		constants.put("/$defs/action/properties/reach", Reach.class);
		constants.forEach((where, type) -> {
			List<String> names = Stream.of(type.getEnumConstants()).map(each -> mapper.valueToTree(each).stringValue())
					.toList();
			List<String> published = new ArrayList<>(strings(schema.tree().at(where + "/enum")));
			published.remove("null");
			assertEquals(names, published, where);
		});
		Set<String> lists = new TreeSet<>();
		collect(schema.tree(), "", lists);
		lists.removeIf(where -> where.contains("/allOf/") || where.startsWith("/$defs/diagnostic/"));
		assertEquals(constants.keySet(), lists, "a list of constants that this test does not compare");
	}

	private static void collect(JsonNode node, String where, Set<String> lists) {
		if (node.has("enum")) {
			lists.add(where);
		}
		node.properties().forEach(each -> collect(each.getValue(), where + "/" + each.getKey(), lists));
		for (int index = 0; node.isArray() && index < node.size(); index++) {
			collect(node.get(index), where + "/" + index, lists);
		}
	}

	@Test
	void theDiagnosticInsideIsTheOneOfItsOwnSchemaWithRoomForUnknownFields() {
		JsonNode own = mapper.readTree(WorkshopSchema.text("docs/schema/diagnostic.schema.json").replace("\"#/$defs/",
				"\"#/$defs/diagnostic/$defs/"));
		((ObjectNode) own).remove(List.of("$schema", "$id"));
		loosen(own);
		assertEquals(own, schema.tree().at("/$defs/diagnostic"));
	}

	private static void loosen(JsonNode node) {
		if (node instanceof ObjectNode object) {
			assertTrue(object.path("additionalProperties").isMissingNode()
					|| object.path("additionalProperties").equals(object.booleanNode(false)));
			object.remove("additionalProperties");
		}
		node.forEach(WorkshopSchemaTest::loosen);
	}

	private static List<String> strings(JsonNode list) {
		return list.valueStream().map(JsonNode::asString).map(each -> each.isEmpty() ? "null" : each).toList();
	}
}
