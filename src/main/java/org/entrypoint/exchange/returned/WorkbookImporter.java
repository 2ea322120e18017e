package org.entrypoint.exchange.returned;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entrypoint.exchange.RetreatReport;
import org.entrypoint.exchange.entry.Entry;
import org.entrypoint.exchange.entry.Written;
import org.entrypoint.exchange.incoming.IncomingBook;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.report.Section;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/**
 * Reads what people typed into a workbook that this program exported, after whatever they did to it: rows are found by
 * their ids, never by where they stand.
 */
public final class WorkbookImporter implements Importer {
	private final IncomingBooks books;

	/** An importer that reads workbooks through a gate. */
	public WorkbookImporter(IncomingBooks books) {
		this.books = books;
	}

	@Override
	public Proposal read(Workshop now, Path file) throws Problem {
		IncomingBook book = books.read(file);
		Spoken spoken = new Spoken(now);
		Returned returned = Returned.of(book, spoken.unsaid());
		if (!returned.isOurs()) {
			throw new Problem(ProblemCode.IMPORT_NOT_OURS, file);
		}
		Content content = content(returned);
		List<Entry> current = Written.entries(RetreatReport.of(now, Content.COMPLETE));
		List<Entry> leaving = content == Content.COMPLETE ? current : Written.entries(RetreatReport.of(now, content));
		String author = content == Content.BLANK
				? spoken.group("", returned.field(new Section(Section.Kind.SETUP), Meaning.AUTHOR).strip())
				: "";
		Comparison comparison = new Comparison(spoken, leaving, current, returned, author);
		Offers offers = comparison.offers();
		return new Proposal(offers.all(), remarks(returned, now, author, comparison.foreignHeads()));
	}

	private static Content content(Returned returned) {
		return Stream.of(Content.values())
				.filter(each -> each.name().toLowerCase(Locale.ROOT).equals(returned.content())).findFirst()
				.orElse(Content.COMPLETE);
	}

	private static List<String> remarks(Returned returned, Workshop now, String author, Set<String> foreignHeads) {
		List<String> remarks = new ArrayList<>();
		if (returned.seals().isEmpty()) {
			remarks.add(Unclear.words("remark.noSeals"));
		} else if (content(returned) != Content.BLANK && isOfAnother(returned, now)) {
			remarks.add(Unclear.words("remark.otherWorkshop"));
		}
		if (!author.isEmpty()) {
			remarks.add(Unclear.words("remark.author", author));
		}
		if (!foreignHeads.isEmpty()) {
			remarks.add(Unclear.words("remark.columns", String.join(", ", foreignHeads)));
		}
		return remarks;
	}

	/** Whether none of the workshop's notes stood in the workbook when it left. */
	private static boolean isOfAnother(Returned returned, Workshop now) {
		Section all = new Section(Section.Kind.ALL_NOTES);
		return !now.notes().isEmpty()
				&& now.notes().stream().map(Note::id).noneMatch(id -> returned.seals().holds(new Entry.Key(all, id)));
	}
}
