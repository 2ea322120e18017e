package org.entrypoint.ownform.mapping.json;

import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanMapping;
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
final class MappingWriter {
	private static final JsonMapper MAPPER = new JsonMapper();
	private final ObjectNode root = MAPPER.createObjectNode();

	private MappingWriter() {
	}

	static String of(Mapping mapping) {
		MappingWriter text = new MappingWriter();
		text.fill(mapping);
		DefaultPrettyPrinter lines = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"))
				.withObjectIndenter(new DefaultIndenter("  ", "\n"));
		return MAPPER.writer().with(lines).writeValueAsString(text.root) + "\n";
	}

	private void fill(Mapping mapping) {
		root.put(MappingReader.VERSION, Mapping.VERSION);
		root.put("form", mapping.form());
		ArrayNode cells = root.putArray("cells");
		mapping.all(CellMapping.class).forEach(each -> cell(cells.addObject(), each));
		ArrayNode lists = root.putArray("lists");
		mapping.all(ListMapping.class).forEach(each -> notes(lists.addObject(), each));
		ArrayNode columns = root.putArray("columns");
		mapping.all(ColumnMapping.class).forEach(each -> column(columns.addObject(), each));
		ArrayNode plans = root.putArray("plans");
		mapping.all(PlanMapping.class).forEach(each -> plan(plans.addObject(), each));
	}

	private static void cell(ObjectNode node, CellMapping cell) {
		node.put("take", cell.takes().code());
		spot(node, cell.at());
		end(node, cell.replaces(), cell.label());
	}

	private static void notes(ObjectNode node, ListMapping list) {
		node.put("take", list.takes());
		if (list.which() != NoteFilter.ANY) {
			node.put("which", list.which().code());
		}
		spot(node, list.at());
		if (list.isJoined()) {
			node.put("joined", true);
		} else {
			node.put("rows", list.rows());
		}
		end(node, list.replaces(), list.label());
	}

	private static void column(ObjectNode node, ColumnMapping column) {
		node.put("take", column.takes().code());
		node.put("sheet", column.sheet());
		node.put("labels", letters(column.labels()));
		node.put("values", letters(column.values()));
		node.put("first", column.first());
		if (column.last() < CellAddress.LAST_ROW) {
			node.put("last", column.last());
		}
		if (column.takes().axis() != null) {
			node.put("as", column.as().code());
		}
		if (!column.words().isEmpty()) {
			column.words().forEach(node.putObject("words")::put);
		}
		end(node, column.replaces(), column.label());
	}

	private static void plan(ObjectNode node, PlanMapping plan) {
		node.put("take", plan.takes().code());
		node.put("sheet", plan.sheet());
		node.put("row", plan.row());
		node.put("rows", plan.rows());
		ObjectNode columns = node.putObject("columns");
		for (Map.Entry<PlanColumn, Integer> each : plan.columns().entrySet()) {
			columns.put(each.getKey().code(), letters(each.getValue()));
		}
		end(node, plan.replaces(), plan.label());
	}

	private static void spot(ObjectNode node, CellLocation spot) {
		switch (spot) {
			case CellLocation.At(String sheet, CellAddress cell) -> {
				node.put("sheet", sheet);
				node.put("cell", cell.toString());
			}
			case CellLocation.Called(String name) -> node.put("name", name);
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
