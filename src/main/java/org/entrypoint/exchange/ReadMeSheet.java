package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Section;
import org.entrypoint.exchange.report.Sheet;
import org.entrypoint.exchange.report.Cell;
import java.util.List;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** What this file is, how to read it, who was there, and who is not responsible for it. */
final class ReadMeSheet {
	private static final List<Integer> WIDTHS = List.of(33, 22, 22, 22);
	private static final List<String> SHEETS = List.of("summary", "needs", "strengths", "conditions", "entry", "plan",
			"timeline", "parked", "notes");
	private final Terms terms;
	private final Workshop workshop;

	ReadMeSheet(Terms terms) {
		this.terms = terms;
		this.workshop = terms.workshop();
	}

	Sheet sheet() {
		Diagnostic diagnostic = workshop.diagnostic();
		Rows rows = new Rows(terms);
		rows.title(terms.isBlank() ? diagnostic.title() : terms.title(diagnostic.title()),
				new Section(Section.Kind.BOOK, terms.contentName()));
		rows.prose(terms.get("readMe." + terms.contentName()));
		setup(rows);
		rows.heading(terms.get("readMe.sheets"));
		SHEETS.forEach(each -> rows.field(new Cell.ToSheet(terms.get("sheet." + each)), terms.words("readMe." + each)));
		rows.heading(terms.get("readMe.how"));
		rows.prose(terms.get("readMe.three"));
		rows.prose(terms.get("readMe.levels"));
		rows.prose(terms.get("readMe.hands"));
		rows.heading(terms.get("readMe.change"));
		rows.prose(terms.get("readMe.alive"));
		rows.prose(terms.get("readMe.back"));
		rows.prose(terms.get("readMe.locked"));
		rows.prose(terms.get("readMe.students"));
		rows.heading(terms.get("readMe.about"));
		rows.prose(diagnostic.notice());
		rows.field(terms.get("readMe.diagnostic"),
				new Cell.Words(terms.get("readMe.version", diagnostic.title(), diagnostic.version())));
		return new Sheet(terms.get("sheet.readMe"), Sheet.Print.PORTRAIT, WIDTHS, 1, rows.all());
	}

	private void setup(Rows rows) {
		Setup setup = workshop.setup();
		Integer cameBack = setup.cameBack();
		rows.heading(terms.get("readMe.setup"), new Section(Section.Kind.SETUP));
		if (terms.isBlank()) {
			rows.input("setup.author", new Cell.Field());
		}
		rows.input("setup.district", terms.said(setup.district()));
		rows.input("setup.title", terms.said(setup.title()));
		rows.input("setup.date", terms.day(setup.date(), "noDate"));
		rows.input("setup.facilitator", terms.said(setup.facilitator()));
		rows.input("setup.groups",
				terms.said(setup.groups().stream().map(this::group).collect(Collectors.joining(", "))));
		rows.input("field.highestNeed", terms.said(String.join(", ", KnownNames.distinct(setup.highestNeedSchools()))));
		rows.input("setup.otherSchools", terms.said(String.join(", ", KnownNames.distinct(setup.otherSchools()))));
		rows.input("setup.cameBack", terms.said(cameBack == null ? "" : cameBack.toString()));
	}

	private String group(Group group) {
		return group.heads() == 0
				? group.name()
				: terms.get("setup.group", group.name(), String.valueOf(group.heads()));
	}
}
