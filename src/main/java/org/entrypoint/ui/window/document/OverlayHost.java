package org.entrypoint.ui.window.document;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.ui.base.PanelHost;

/** Lays the panels of optional features over the window. */
public record OverlayHost(WindowServices services) implements PanelHost {
	@Override
	public void open(Node panel) {
		services.overlay().open(panel);
	}

	@Override
	public void close() {
		services.overlay().close();
	}

	@Override
	public void say(String message) {
		services.say(message);
	}

	@Override
	public void failed(Throwable thrown) {
		services.failed(thrown);
	}

	@Override
	public Background background() {
		return services.background();
	}

	@Override
	public Optional<Path> fileToOpen(FileKind kind) {
		return services.files().toOpen(kind);
	}

	@Override
	public Optional<Path> fileToSave(FileKind kind, String name) {
		return services.files().toSave(kind, name);
	}

	@Override
	public void saveSoon() {
		services.workspace().document().ifPresent(each -> each.saver().saveSoon());
	}

	@Override
	public String draft(String field) {
		return services.workspace().document().map(each -> each.room().draft(field)).orElse("");
	}

	@Override
	public void keepDraft(String field, String text) {
		services.workspace().document().ifPresent(each -> each.room().draft(field, text));
	}
}
