package org.entrypoint.exchange.workbook.lint;

import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.exchange.workbook.lint.book.PackedBook;
import org.entrypoint.exchange.workbook.lint.book.Parts;

/** Looks for all that should not be so in a workbook. */
public final class Linter {
	private final Expected expected;

	/** A linter of workbooks that were asked to be so. */
	public Linter(Expected expected) {
		this.expected = expected;
	}

	/** Everything that breaks a rule; the cells of a file whose parts do not hang together are not looked at. */
	public List<Finding> findings(byte[] workbook) {
		return look(workbook, List.of(new ResultRules(workbook)));
	}

	/** The same without working any formula out. */
	public List<Finding> seen(byte[] workbook) {
		return look(workbook, List.of());
	}

	private List<Finding> look(byte[] workbook, List<Family> further) {
		Findings findings = new Findings();
		Parts parts = new Parts(workbook);
		new PackedRules().look(parts, findings);
		if (findings.all().isEmpty()) {
			PackedBook book = new PackedBook(parts);
			Stream.concat(families(), further.stream()).forEach(each -> each.look(book, findings));
		}
		return findings.all();
	}

	private Stream<Family> families() {
		return Stream.of(new PropertyRules(expected), new SheetRules(), new NameRules(), new ChoiceRules(),
				new CellRules(), new WordRules(), new StyleRules(), new ContrastRules(), new TableRules(),
				new FormulaRules(), new ChartRules(), new PrintRules(expected), new ViewRules(), new ProtectionRules(),
				new LinkRules());
	}
}
