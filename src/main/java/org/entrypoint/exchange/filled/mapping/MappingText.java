package org.entrypoint.exchange.filled.mapping;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.exchange.incoming.CellAddress;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A mapping as the text of its file, to be read and edited by people; the same mapping is always the same text. */
final class MappingText {
	private static final JsonMapper MAPPER = new JsonMapper();
	private final ObjectNode root = MAPPER.createObjectNode();

	private MappingText() {
	}

	static String of(Mapping mapping) {
		MappingText text = new MappingText();
		text.fill(mapping);
		DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"))
				.withObjectIndenter(new DefaultIndenter("  ", "\n"));
		return MAPPER.writer().with(lines).writeValueAsString(text.root) + "\n";
	}

	private void fill(Mapping mapping) {
		root.put(MappingShape.VERSION, Mapping.VERSION);
		root.put("form", mapping.form());
		ArrayNode cells = root.putArray("cells");
		mapping.cells().forEach(each -> cell(cells.addObject(), each));
		ArrayNode lists = root.putArray("lists");
		mapping.lists().forEach(each -> notes(lists.addObject(), each));
		ArrayNode columns = root.putArray("columns");
		mapping.columns().forEach(each -> column(columns.addObject(), each));
		ArrayNode plans = root.putArray("plans");
		mapping.plans().forEach(each -> plan(plans.addObject(), each));
	}

	private static void cell(ObjectNode node, OneCell cell) {
		node.put("take", cell.takes().spelled());
		spot(node, cell.at());
		end(node, cell.replaces(), cell.label());
	}

	private static void notes(ObjectNode node, NoteList list) {
		node.put("take", list.takes());
		if (list.which() != Which.ANY) {
			node.put("which", list.which().spelled());
		}
		spot(node, list.at());
		if (list.isJoined()) {
			node.put("joined", true);
		} else {
			node.put("rows", list.rows());
		}
		end(node, list.replaces(), list.label());
	}

	private static void column(ObjectNode node, LabelColumn column) {
		node.put("take", column.takes().spelled());
		node.put("sheet", column.sheet());
		node.put("labels", letters(column.labels()));
		node.put("values", letters(column.values()));
		node.put("first", column.first());
		if (column.last() < CellAddress.LAST_ROW) {
			node.put("last", column.last());
		}
		if (column.takes().axis() != null) {
			node.put("as", column.as().spelled());
		}
		if (!column.words().isEmpty()) {
			column.words().forEach(node.putObject("words")::put);
		}
		end(node, column.replaces(), column.label());
	}

	private static void plan(ObjectNode node, PlanTable plan) {
		node.put("take", plan.takes().spelled());
		node.put("sheet", plan.sheet());
		node.put("row", plan.row());
		node.put("rows", plan.rows());
		ObjectNode columns = node.putObject("columns");
		for (Map.Entry<Mark, Integer> each : plan.columns().entrySet()) {
			columns.put(each.getKey().spelled(), letters(each.getValue()));
		}
		end(node, plan.replaces(), plan.label());
	}

	private static void spot(ObjectNode node, Spot spot) {
		switch (spot) {
			case Spot.At(String sheet, CellAddress cell) -> {
				node.put("sheet", sheet);
				node.put("cell", cell.toString());
			}
			case Spot.Called(String name) -> node.put("name", name);
		}
	}

	private static void end(ObjectNode node, boolean replaces, String label) {
		if (replaces) {
			node.put("replace", true);
		}
		if (!label.isEmpty()) {
			node.put("label", label);
		}
	}

	private static String letters(int column) {
		return CellReference.convertNumToColString(column - 1).toUpperCase(Locale.ROOT);
	}
}
