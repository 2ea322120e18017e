package org.entrypoint.exchange.incoming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.exchange.incoming.part.Relation;
import org.entrypoint.exchange.incoming.part.WorkbookParts;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.xml.sax.Attributes;

/** The sheets of a workbook in the order of their tabs, and how it counts days. */
final class SheetList extends PartHandler {
	/** The most sheets that are read. */
	static final int MOST = 200;
	/** Excel keeps 31 characters; others keep more. */
	private static final int LONGEST_NAME = 255;
	private static final List<String> SHEET = List.of("workbook", "sheets", "sheet");
	private static final List<String> SETTINGS = List.of("workbook", "workbookPr");
	/** What a tab can stand for; all but the first one hold no cells. */
	private static final Set<String> KINDS = Set.of("worksheet", "chartsheet", "dialogsheet");
	private final Map<String, Relation> relations;
	private final List<Tab> tabs = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private boolean hasSettings;
	private boolean from1904;

	/**
	 * One tab.
	 *
	 * @param part the part that the sheet's cells stand in; nothing if it has none
	 */
	record Tab(String name, boolean isHidden, Optional<Relation> part) {
	}

	SheetList(Reading reading, WorkbookParts parts) {
		super(reading, parts.workbook(), Namespaces.MAIN, "workbook");
		this.relations = parts.relations().stream().collect(Collectors.toMap(Relation::id, Function.identity()));
	}

	List<Tab> tabs() {
		return tabs;
	}

	/** Whether its days are counted from 1904 on, as on old Macs. */
	boolean isFrom1904() {
		return from1904;
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (at(SETTINGS)) {
			if (hasSettings) {
				throw damaged();
			}
			hasSettings = true;
			from1904 = Set.of("1", "true").contains(value(attributes, "date1904"));
		} else if (at(SHEET)) {
			add(attributes);
		}
	}

	private void add(Attributes attributes) throws Problem {
		String name = CellText.of(value(attributes, "name"));
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			throw damaged();
		}
		if (tabs.size() == MOST) {
			throw reading().problem(ProblemCode.INCOMING_SHEETS, MOST);
		}
		String id = attributes.getValue(Namespaces.RELATION, "id");
		Relation relation = id == null ? null : relations.get(id);
		if (relation == null || !KINDS.contains(relation.type())) {
			throw reading().problem(ProblemCode.INCOMING_SHEET_MISSING, name);
		}
		// A name may hold no slash; so what begins with one is a part.
		if (!seen.add(name.toLowerCase(Locale.ROOT)) || !seen.add("/" + relation.target())) {
			throw reading().problem(ProblemCode.INCOMING_SHEET_TWICE, name);
		}
		String state = value(attributes, "state");
		tabs.add(new Tab(name, !state.isEmpty() && !state.equals("visible"),
				Optional.of(relation).filter(each -> each.type().equals("worksheet"))));
	}
}
