package org.entrypoint.ownform.mapping.json;

import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.ownform.mapping.Coded;
import org.entrypoint.ownform.mapping.PlanColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.exchange.incoming.CellAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of a mapping that is taken apart property by property. Each must have the right type and be known. */
final class MappingPart {
	private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
	private static final int LONGEST = 2_000;
	private final JsonNode node;
	private final String at;
	private final Set<String> taken = new LinkedHashSet<>();

	private MappingPart(JsonNode node, String at) {
		this.node = node;
		this.at = at;
	}

	static MappingPart of(JsonNode node, String at) throws MappingFault {
		if (!node.isObject()) {
			throw new MappingFault(at, "type.object");
		}
		return new MappingPart(node, at);
	}

	/** A text that must be there. */
	String text(String name) throws MappingFault {
		return optional(name).orElseThrow(() -> new MappingFault(at, "missing", name));
	}

	/** A text that may be left out. */
	Optional<String> optional(String name) throws MappingFault {
		Optional<JsonNode> value = value(name);
		if (value.isEmpty()) {
			return Optional.empty();
		}
		if (!value.get().isString()) {
			throw fault(name, "type.text");
		}
		String text = value.get().stringValue();
		if (text.length() > LONGEST || !Text.canBeKept(text)) {
			throw fault(name, "text", LONGEST);
		}
		return Optional.of(text);
	}

	int number(String name, int least, int most, @Nullable Integer otherwise) throws MappingFault {
		Optional<JsonNode> value = value(name);
		if (value.isEmpty()) {
			if (otherwise == null) {
				throw new MappingFault(at, "missing", name);
			}
			return otherwise;
		}
		JsonNode found = value.get();
		if (!found.isNumber() || !found.canConvertToExactIntegral() || !found.canConvertToInt()
				|| found.intValue() < least || found.intValue() > most) {
			throw fault(name, "type.number", least, most);
		}
		return found.intValue();
	}

	/** Whether something is so; what is left out is not. */
	boolean isSo(String name) throws MappingFault {
		Optional<JsonNode> value = value(name);
		if (value.isPresent() && !value.get().isBoolean()) {
			throw fault(name, "type.boolean");
		}
		return value.filter(JsonNode::booleanValue).isPresent();
	}

	/** One of the words for a kind of thing. */
	<E extends Enum<E> & Coded> E choice(String name, Class<E> kind, @Nullable E otherwise) throws MappingFault {
		Optional<String> word = optional(name);
		if (word.isEmpty() && otherwise != null) {
			return otherwise;
		}
		E chosen = Coded.all(kind).get(text(name));
		if (chosen == null) {
			throw fault(name, "choice", String.join(", ", Coded.all(kind).keySet()));
		}
		return chosen;
	}

	/** A column by its letters, from 1. */
	int column(String name) throws MappingFault {
		String letters = text(name).replace("$", "").toUpperCase(Locale.ROOT);
		int column = COLUMN.matcher(letters).matches() ? CellReference.convertColStringToIndex(letters) + 1 : 0;
		if (column < 1 || column > CellAddress.LAST_COLUMN) {
			throw fault(name, "column");
		}
		return column;
	}

	/** A cell, by its sheet and address or by the form's name for it. */
	CellLocation spot() throws MappingFault {
		Optional<String> name = optional("name");
		Optional<String> sheet = optional("sheet");
		Optional<String> cell = optional("cell");
		if (name.isPresent() && sheet.isEmpty() && cell.isEmpty()) {
			return new CellLocation.Called(name.get());
		}
		if (name.isPresent() || sheet.isEmpty() || cell.isEmpty()) {
			throw new MappingFault(at, "spot");
		}
		String address = cell.get().replace("$", "").toUpperCase(Locale.ROOT);
		return new CellLocation.At(sheet.get(), CellAddress.of(address).orElseThrow(() -> fault("cell", "cell")));
	}

	/** Columns by what they take; at least one. */
	Map<PlanColumn, Integer> columns(String name) throws MappingFault {
		JsonNode value = value(name).orElseThrow(() -> new MappingFault(at, "missing", name));
		MappingPart part = of(value, at + "/" + name);
		Map<PlanColumn, Integer> columns = new LinkedHashMap<>();
		for (PlanColumn each : PlanColumn.values()) {
			if (part.value(each.code()).isPresent()) {
				columns.put(each, part.column(each.code()));
			}
		}
		part.close();
		if (columns.isEmpty()) {
			throw fault(name, "missing", PlanColumn.WHAT.code());
		}
		return columns;
	}

	/** Texts by names that are not known before. */
	Map<String, String> texts(String name) throws MappingFault {
		Map<String, String> texts = new LinkedHashMap<>();
		Optional<JsonNode> value = value(name);
		if (value.isPresent()) {
			MappingPart part = of(value.get(), at + "/" + name);
			for (String each : part.node.propertyNames()) {
				texts.put(each, part.text(each));
			}
		}
		return texts;
	}

	/** A list that may be left out. */
	<T> List<T> list(String name, Shape<T> shape) throws MappingFault {
		Optional<JsonNode> value = value(name);
		List<T> list = new ArrayList<>();
		if (value.isEmpty()) {
			return list;
		}
		if (!value.get().isArray()) {
			throw fault(name, "type.list");
		}
		for (JsonNode each : value.get()) {
			MappingPart part = of(each, at + "/" + name + "/" + list.size());
			list.add(shape.read(part));
			part.close();
		}
		return list;
	}

	/** Refuses what nobody asked for. */
	void close() throws MappingFault {
		for (String name : node.propertyNames()) {
			if (!taken.contains(name)) {
				throw fault(name, "unknown", String.join(", ", taken));
			}
		}
	}

	private Optional<JsonNode> value(String name) throws MappingFault {
		taken.add(name);
		@Nullable
		JsonNode value = node.get(name);
		if (value != null && value.isNull()) {
			throw fault(name, "null");
		}
		return Optional.ofNullable(value);
	}

	/** Source of the pointer: RFC 6901; a very long name is cut. */
	private MappingFault fault(String name, String key, Object... parts) {
		String cut = Text.mend(name.substring(0, Math.min(64, name.length())));
		return new MappingFault(at + "/" + cut.replace("~", "~0").replace("/", "~1"), key, parts);
	}

	/** How a part becomes a value. */
	@FunctionalInterface
	interface Shape<T> {
		T read(MappingPart part) throws MappingFault;
	}
}
