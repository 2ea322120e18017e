package org.entrypoint.ui.window;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.export.ExportChoices;
import org.entrypoint.ui.window.export.ExportPanel;
import org.entrypoint.ui.window.export.ExportRequest;
import org.entrypoint.ui.window.export.PaperMemory;
import org.entrypoint.ui.window.view.Overlay;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What leaves the window for files: the workshop itself, its workbook, and what is kept of earlier versions. */
final class ExportController {
	private final Ports ports;
	private final FileChoice files;
	private final Words words;
	private final Background background;
	private final FileController controller;
	private final ExportPanel panel;
	private final PaperMemory paper;

	ExportController(Ports ports, FileChoice files, Words words, Background background, FileController controller) {
		this.ports = ports;
		this.files = files;
		this.words = words;
		this.background = background;
		this.controller = controller;
		panel = new ExportPanel(background, ports.exporter(), words, controller);
		paper = new PaperMemory(ports.preferences());
	}

	/** Where an export shows how far it is; takes no room while there is none. */
	Node panel() {
		return panel;
	}

	/** Saves now; a workshop without a name gets one first, and {@code named} is told then. */
	void save(OpenDocument place, Runnable named) {
		if (place.session().isToRead()) {
			refuse(place);
		} else if (place.saver().isNamed()) {
			work(() -> {
				place.saver().saveNow();
				return place.saver().file();
			}, file -> controller.say(words.get("savedNow", file)));
		} else {
			saveAs(place, named);
		}
	}

	private void refuse(OpenDocument place) {
		controller.say(new Problem("save.toRead", place.saver().file()).words());
	}

	/** Asks for a name and saves under it from now on; {@code named} is told then. */
	void saveAs(OpenDocument place, Runnable named) {
		if (place.session().isToRead()) {
			refuse(place);
			return;
		}
		files.toSave(FileChoice.Kind.WORKSHOP, ports.library().fileName(place.workshop()))
				.ifPresent(file -> work(() -> {
					place.saver().saveAs(file);
					return file;
				}, saved -> {
					named.run();
					controller.say(words.get("savedAs", saved));
				}));
	}

	/** Lays the earlier versions of a workshop over the window; {@code opened} takes the copy that is made of one. */
	void showVersions(OpenDocument place, Overlay overlay, @Nullable Node focused, Consumer<OpenWorkshop> opened) {
		VersionsPanel panel = new VersionsPanel(words, background, place.workshop(), LocalTimes.of(ports.clock()),
				version -> () -> ports.library().look(version), version -> {
					overlay.close();
					work(() -> ports.library().create(ports.library().look(version)).with(words.get("versionsCopied")),
							opened);
				}, overlay::close);
		overlay.open(panel, focused);
		panel.focus();
		work(place.saver()::earlier, panel::list);
	}

	/** Goes on with a newer version than the one in the file; what is there now is saved first. */
	void useNewer(OpenDocument place, EarlierVersion newer) {
		work(() -> {
			place.saver().saveNow();
			return ports.library().look(newer);
		}, workshop -> {
			place.session().replace(workshop).ifPresentOrElse(refusal -> controller.warn(Problem.of(refusal).words()),
					() -> controller.say(words.get("usedNewer")));
			place.saver().saveSoon();
		});
	}

	/** Lays the choices for the workbook of a workshop over the window. */
	void export(OpenDocument place, Overlay overlay, @Nullable Node focused) {
		place.saver().saveSoon();
		ExportChoices choices = new ExportChoices(words, background, ports.redactor(), place.workshop(), paper.last(),
				leaving -> export(leaving, overlay::close), overlay::close);
		overlay.open(choices, focused);
		choices.focus();
	}

	/** Asks for a name and writes the workbook; {@code named} is told when there is a name. */
	private void export(ExportRequest leaving, Runnable named) {
		String name = ports.library().fileName(leaving.workshop()).replaceFirst("\\.json$", "");
		files.toSave(FileChoice.Kind.WORKBOOK, words.plain("exportName." + leaving.content(), name)).ifPresent(file -> {
			paper.remember(leaving.paper());
			named.run();
			panel.start(leaving, file);
		});
	}

	/** Asks for a name and writes the workbook to print, with nothing in it but the diagnostic. */
	void exportBlank(Diagnostic diagnostic) {
		files.toSave(FileChoice.Kind.WORKBOOK, words.get("blankName")).ifPresent(file -> panel
				.start(new ExportRequest(Workshop.blank(diagnostic), Exporter.Content.BLANK, paper.last()), file));
	}

	private <T> void work(Callable<T> work, Consumer<? super T> done) {
		background.start(work, done, controller::failed);
	}
}
