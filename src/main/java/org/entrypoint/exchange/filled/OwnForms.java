package org.entrypoint.exchange.filled;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.form.MacroFree;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.MappingFile;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.incoming.IncomingForm;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.form.FormDraft;
import org.entrypoint.session.form.FormSheet;
import org.entrypoint.session.form.Forms;
import org.entrypoint.workshop.Workshop;

/** Districts' own forms from this computer's disk. */
public final class OwnForms implements Forms {
	private final IncomingBooks books = new IncomingBooks();
	private final FormWords words = new FormWords();

	@Override
	public FormDraft open(Workshop workshop, Path file) throws Problem {
		IncomingForm form = MacroFree.of(file, books.formWithMacros(file));
		FormCopy copy = new FormCopy(file, form);
		List<FormSheet> sheets = SheetView.all(copy);
		if (sheets.isEmpty()) {
			throw new Problem(ProblemCode.FILL_NO_SHEETS, file);
		}
		Path saved = PointedForm.placesFile(file);
		if (!Files.exists(saved)) {
			Mapping suggested = new Suggestions(workshop).of(file, form);
			return new PointedForm(file, workshop, copy, sheets, suggested,
					words.get("remark.suggested", suggested.size()));
		}
		try {
			return new PointedForm(file, workshop, copy, sheets, new MappingFile(saved).read(),
					words.get("remark.saved", saved.getFileName()));
		} catch (Problem broken) {
			return new PointedForm(file, workshop, copy, sheets, new Suggestions(workshop).of(file, form),
					words.get("remark.broken", saved.getFileName(), broken.words()));
		}
	}
}
