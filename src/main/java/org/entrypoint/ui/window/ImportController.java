package org.entrypoint.ui.window;

import org.entrypoint.ui.window.view.Overlay;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.entrypoint.session.port.Importer;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Brings in what people typed into a workbook: it is read, looked at, and only then made, in one step of undo. */
final class ImportController {
	private final Importer importer;
	private final Supplier<String> ids;
	private final FileChoice files;
	private final Words words;
	private final Background background;
	private final FileController controller;

	ImportController(Importer importer, Supplier<String> ids, FileChoice files, Words words, Background background,
			FileController controller) {
		this.importer = importer;
		this.ids = ids;
		this.files = files;
		this.words = words;
		this.background = background;
		this.controller = controller;
	}

	/** Asks for a workbook and reads it. */
	void choose(OpenDocument place, Overlay overlay, @Nullable Node focused) {
		if (mayChange(place)) {
			files.toOpen(FileChoice.Kind.WORKBOOK).ifPresent(file -> read(place, file, overlay, focused));
		}
	}

	/** Reads a workbook and shows over the window what it would change. */
	void read(OpenDocument place, Path file, Overlay overlay, @Nullable Node focused) {
		if (!mayChange(place)) {
			return;
		}
		ImportPanel panel = new ImportPanel(words, String.valueOf(file.getFileName()), chosen -> {
			overlay.close();
			make(place, chosen);
		}, overlay::close);
		overlay.open(panel, focused);
		panel.focus();
		Workshop now = place.workshop();
		background.start(() -> importer.read(now, file), proposal -> show(panel, proposal), thrown -> {
			if (panel.getScene() != null) {
				overlay.close();
				controller.failed(thrown);
			}
		});
	}

	/** Nobody waits for it any more if the panel was closed meanwhile. */
	private static void show(ImportPanel panel, Proposal proposal) {
		if (panel.getScene() != null) {
			panel.show(proposal);
		}
	}

	private boolean mayChange(OpenDocument place) {
		if (place.session().isToRead()) {
			controller.say(new Problem("save.toRead", place.saver().file()).words());
		}
		return !place.session().isToRead();
	}

	/** The version from before is kept first; without that nothing is changed. */
	private void make(OpenDocument place, List<ProposedChange> chosen) {
		controller.say(words.get("importMaking"));
		background.start(() -> {
			place.saver().saveBeforeImport();
			return chosen;
		}, kept -> workOut(place, kept), controller::failed);
	}

	/** What comes of it takes a while; if somebody typed meanwhile, it is worked out again, so that no word is lost. */
	private void workOut(OpenDocument place, List<ProposedChange> chosen) {
		Workshop before = place.workshop();
		background.start(() -> Proposal.together(before, chosen, ids), together -> {
			if (before.equals(place.workshop())) {
				apply(place, before, together);
			} else {
				workOut(place, chosen);
			}
		}, controller::failed);
	}

	private void apply(OpenDocument place, Workshop before, Proposal.Together together) {
		together.edit().flatMap(edit -> place.session().apply(edit, before, together.after())).ifPresentOrElse(
				refusal -> controller.warn(Problem.of(refusal).words()),
				() -> controller.say(words.get("imported", together.edits().size())));
		if (!together.refused().isEmpty()) {
			controller.warn(words.get("importedNot", together.refused().size(),
					together.refused().stream().map(Problem::words).distinct().collect(Collectors.joining(" "))));
		}
	}
}
