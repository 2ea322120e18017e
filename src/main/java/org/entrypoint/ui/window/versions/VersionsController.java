package org.entrypoint.ui.window.versions;

import org.entrypoint.ui.window.document.OpenDocument;
import org.entrypoint.ui.window.document.WindowServices;
import java.util.function.Consumer;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;

/** Shows the versions of the open workshop that are kept on this computer, and opens copies of them. */
public final class VersionsController {
	private final WindowServices services;
	private final Consumer<OpenWorkshop> opens;

	/**
	 * Nothing is shown yet.
	 *
	 * @param opens shows a workshop in place of the open one
	 */
	public VersionsController(WindowServices services, Consumer<OpenWorkshop> opens) {
		this.services = services;
		this.opens = opens;
	}

	/** Shows them over the window. */
	public void show() {
		services.workspace().document().ifPresent(this::show);
	}

	private void show(OpenDocument document) {
		Library library = services.ports().library();
		VersionsPanel panel = new VersionsPanel(services.words(), services.background(), document.workshop(),
				LocalTimes.of(services.ports().clock()), version -> () -> library.look(version), this::openCopy,
				services.overlay()::close);
		services.overlay().open(panel);
		panel.focus();
		services.work(document.saver()::earlier, panel::list);
	}

	private void openCopy(EarlierVersion version) {
		services.overlay().close();
		Library library = services.ports().library();
		services.work(() -> library.create(library.look(version)).with(services.words().get("versionsCopied")), opens);
	}
}
