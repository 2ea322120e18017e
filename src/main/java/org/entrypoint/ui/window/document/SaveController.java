package org.entrypoint.ui.window.document;

import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** Saves the open workshop when it is asked to; everything else is saved by itself. */
public final class SaveController {
	private final WindowServices services;

	public SaveController(WindowServices services) {
		this.services = services;
	}

	/** Saves now; a workshop without a name gets one first. */
	public void save() {
		services.workspace().document().ifPresent(each -> {
			if (each.saver().isNamed() && !each.session().isToRead()) {
				services.work(() -> {
					each.saver().saveNow();
					return each.saver().file();
				}, file -> services.say(services.words().get("savedNow", file)));
			} else {
				saveAs(each);
			}
		});
	}

	/** Asks for a name and saves under it from now on. */
	public void saveAs() {
		services.workspace().document().ifPresent(this::saveAs);
	}

	private void saveAs(OpenDocument document) {
		if (document.session().isToRead()) {
			services.say(new Problem(ProblemCode.SAVE_TO_READ, document.saver().file()).words());
			return;
		}
		services.files().toSave(FileChoice.WORKSHOP, services.ports().library().fileName(document.workshop()))
				.ifPresent(file -> services.work(() -> {
					document.saver().saveAs(file);
					return file;
				}, saved -> services.say(services.words().get("savedAs", saved))));
	}
}
