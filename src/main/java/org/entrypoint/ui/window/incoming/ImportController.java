package org.entrypoint.ui.window.incoming;

import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.ui.window.document.OpenDocument;
import org.entrypoint.ui.window.document.WindowServices;
import org.entrypoint.ui.window.view.Overlay;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.workshop.Workshop;

/** Brings in what people typed into a workbook: it is read, looked at, and only then made, in one step of undo. */
public final class ImportController {
	private final WindowServices services;

	public ImportController(WindowServices services) {
		this.services = services;
	}

	/** Asks for a workbook and reads it. */
	public void choose() {
		services.workspace().document().filter(this::mayChange)
				.flatMap(document -> services.files().toOpen(FileChoice.WORKBOOK)).ifPresent(this::read);
	}

	/** Reads a workbook and shows over the window what it would change. */
	public void read(Path file) {
		services.workspace().document().filter(this::mayChange).ifPresent(document -> read(document, file));
	}

	private void read(OpenDocument document, Path file) {
		Overlay overlay = services.overlay();
		ImportPanel panel = new ImportPanel(services.words(), String.valueOf(file.getFileName()), chosen -> {
			overlay.close();
			make(document, chosen);
		}, overlay::close);
		overlay.open(panel);
		panel.focus();
		Workshop now = document.workshop();
		services.background().start(() -> services.ports().importer().read(now, file),
				proposal -> show(panel, proposal), thrown -> {
					if (panel.getScene() != null) {
						overlay.close();
						services.failed(thrown);
					}
				});
	}

	/** Nobody waits for it any more if the panel was closed meanwhile. */
	private static void show(ImportPanel panel, Proposal proposal) {
		if (panel.getScene() != null) {
			panel.show(proposal);
		}
	}

	private boolean mayChange(OpenDocument document) {
		if (document.session().isToRead()) {
			services.say(new Problem(ProblemCode.SAVE_TO_READ, document.saver().file()).words());
		}
		return !document.session().isToRead();
	}

	/** The version from before is kept first; without that nothing is changed. */
	private void make(OpenDocument document, List<ProposedChange> chosen) {
		services.say(services.words().get("importMaking"));
		services.background().start(() -> {
			document.saver().saveBeforeImport();
			return chosen;
		}, kept -> workOut(document, kept), services::failed);
	}

	/** What comes of it takes a while; if somebody typed meanwhile, it is worked out again, so that no word is lost. */
	private void workOut(OpenDocument document, List<ProposedChange> chosen) {
		Workshop before = document.workshop();
		services.background().start(() -> Proposal.together(before, chosen, services.ports().ids()), together -> {
			if (before.equals(document.workshop())) {
				apply(document, before, together);
			} else {
				workOut(document, chosen);
			}
		}, services::failed);
	}

	private void apply(OpenDocument document, Workshop before, Proposal.Together together) {
		together.edit().flatMap(edit -> document.session().apply(edit, before, together.after())).ifPresentOrElse(
				refusal -> services.warn(Problem.of(refusal).words()),
				() -> services.say(services.words().get("imported", together.edits().size())));
		if (!together.refused().isEmpty()) {
			services.warn(services.words().get("importedNot", together.refused().size(),
					together.refused().stream().map(Problem::words).distinct().collect(Collectors.joining(" "))));
		}
	}
}
