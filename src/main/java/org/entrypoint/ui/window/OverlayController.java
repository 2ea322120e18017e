package org.entrypoint.ui.window;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.view.Overlay;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.window.search.SearchPanel;
import org.jspecify.annotations.Nullable;

/** Everything that is laid over the window and is about the open workshop; without one, it says so. */
final class OverlayController {
	private final Words words;
	private final FileController controller;
	private final ExportController out;
	private final ImportController in;
	private final FormController form;

	OverlayController(Ports ports, FileChoice files, Words words, Background background, FileController controller,
			ExportController out) {
		this.words = words;
		this.controller = controller;
		this.out = out;
		in = new ImportController(ports.importer(), ports.ids(), files, words, background, controller);
		form = new FormController(ports.forms(), files, words, background, controller);
	}

	/** Lays the choices for the workbook over the window. */
	void export(Overlay overlay, @Nullable Node focused) {
		controller.place().ifPresent(each -> out.export(each, overlay, focused));
	}

	/** Lays the earlier versions of the workshop over the window. */
	void versions(Overlay overlay, @Nullable Node focused) {
		with("versionsNoWorkshop", each -> out.showVersions(each, overlay, focused, controller::open));
	}

	/** Lays the table of all notes over the window; a line that is chosen there is gone to. */
	void find(Overlay overlay, @Nullable Node focused, ReadOnlyObjectProperty<WidthClass> room) {
		with("findNoWorkshop", each -> {
			SearchPanel panel = new SearchPanel(each.workshop(), each.position().outline(), words, room, target -> {
				overlay.close();
				target.follow(each.position());
			}, overlay::close);
			overlay.open(panel, focused);
			panel.focus();
		});
	}

	/** Lets the facilitator choose a workbook that people worked in, and shows what it would change. */
	void bringIn(Overlay overlay, @Nullable Node focused) {
		with("importNoWorkshop", each -> in.choose(each, overlay, focused));
	}

	/** The same for one that is known. */
	void bringIn(Path file, Overlay overlay, @Nullable Node focused) {
		with("importNoWorkshop", each -> in.read(each, file, overlay, focused));
	}

	/** Lets the facilitator choose a district's own form, of which a copy is filled. */
	void fillForm(Overlay overlay, @Nullable Node focused) {
		with("formNoWorkshop", each -> form.choose(each, overlay, focused));
	}

	private void with(String otherwise, Consumer<OpenDocument> does) {
		controller.place().ifPresentOrElse(does, () -> controller.say(words.get(otherwise)));
	}
}
