package org.entrypoint.ownform.draft;

import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.suggest.MappingSuggester;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.copy.MacroRemover;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.json.MappingFile;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.Workshop;

/** Reads a district's own forms, of which copies can be filled. May take a while; writes nothing. */
public final class FormOpener {
	private final IncomingBooks books = new IncomingBooks();
	private final FormWords words = new FormWords();

	/**
	 * A form with places for what a workshop says: those that were saved beside it, or else what its labels suggest.
	 *
	 * @param workshop what a copy is filled with
	 * @param file the form that somebody chose
	 * @throws Problem if it cannot be read or filled; it says what is wrong, where, and what to do next
	 */
	public FormDraft open(Workshop workshop, Path file) throws Problem {
		IncomingForm form = MacroRemover.of(file, books.formWithMacros(file));
		FormCopy copy = new FormCopy(file, form);
		List<PreviewSheet> sheets = SheetPreview.all(copy);
		if (sheets.isEmpty()) {
			throw new Problem(FormProblem.FILL_NO_SHEETS, file);
		}
		Path saved = FormDraft.placesFile(file);
		if (!Files.exists(saved)) {
			Mapping suggested = new MappingSuggester(workshop).of(file, form);
			return new FormDraft(file, workshop, copy, sheets, suggested,
					words.get("remark.suggested", suggested.entries().size()));
		}
		try {
			return new FormDraft(file, workshop, copy, sheets, new MappingFile(saved).read(),
					words.get("remark.saved", saved.getFileName()));
		} catch (Problem broken) {
			return new FormDraft(file, workshop, copy, sheets, new MappingSuggester(workshop).of(file, form),
					words.get("remark.broken", saved.getFileName(), broken.words()));
		}
	}
}
