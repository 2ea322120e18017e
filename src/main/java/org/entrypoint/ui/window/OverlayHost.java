package org.entrypoint.ui.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.ui.base.PanelHost;
import org.entrypoint.ui.window.view.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * Lays the panels of optional features over the window.
 *
 * @param focused what has the focus, which gets it back
 */
record OverlayHost(FileController controller, FileChoice files, Background background, Overlay overlay,
		Supplier<@Nullable Node> focused) implements PanelHost {
	@Override
	public void open(Node panel) {
		overlay.open(panel, focused.get());
	}

	@Override
	public void close() {
		overlay.close();
	}

	@Override
	public void say(String message) {
		controller.say(message);
	}

	@Override
	public void failed(Throwable thrown) {
		controller.failed(thrown);
	}

	@Override
	public Optional<Path> fileToOpen(FileKind kind) {
		return files.toOpen(kind);
	}

	@Override
	public Optional<Path> fileToSave(FileKind kind, String name) {
		return files.toSave(kind, name);
	}

	@Override
	public void saveSoon() {
		controller.saveSoon();
	}

	@Override
	public String draft(String field) {
		return controller.place().map(each -> each.room().draft(field)).orElse("");
	}

	@Override
	public void keepDraft(String field, String text) {
		controller.place().ifPresent(each -> each.room().draft(field, text));
	}
}
