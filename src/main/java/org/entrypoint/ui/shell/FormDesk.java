package org.entrypoint.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entrypoint.session.form.FormDraft;
import org.entrypoint.session.form.Forms;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.shell.form.FormPanel;
import org.jspecify.annotations.Nullable;

/**
 * Fills copies of a district's own form: the form is chosen and read, its places are looked over, a copy is written.
 */
final class FormDesk {
	private static final String END = "(?i)\\.xls[xm]$";
	private final Forms forms;
	private final FileChoice files;
	private final Words words;
	private final Background background;
	private final FileDesk desk;

	FormDesk(Forms forms, FileChoice files, Words words, Background background, FileDesk desk) {
		this.forms = forms;
		this.files = files;
		this.words = words;
		this.background = background;
		this.desk = desk;
	}

	/** Asks for a form, and lays it over the window. */
	void choose(Workplace place, Overlay overlay, @Nullable Node focused) {
		files.toOpen(FileChoice.Kind.FORM).ifPresent(file -> {
			place.saver().saveSoon();
			new At(overlay).open(place, file, focused);
		});
	}

	/** One form over the window. */
	private final class At implements FormPanel.Asker {
		private final Overlay overlay;
		private @Nullable FormPanel panel;

		At(Overlay overlay) {
			this.overlay = overlay;
		}

		void open(Workplace place, Path file, @Nullable Node focused) {
			FormPanel next = new FormPanel(background, String.valueOf(file.getFileName()), this);
			panel = next;
			overlay.open(next, focused);
			next.focus();
			background.start(() -> forms.open(place.workshop(), file), draft -> shown(each -> each.show(draft)),
					thrown -> shown(each -> {
						overlay.close();
						desk.failed(thrown);
					}));
		}

		/** Nobody waits for it any more if the panel was closed meanwhile. */
		private void shown(Consumer<FormPanel> does) {
			if (panel != null && panel.getScene() != null) {
				does.accept(panel);
			}
		}

		@Override
		public void fill(FormDraft draft) {
			String name = String.valueOf(draft.file().getFileName()).replaceFirst(END, "");
			files.toSave(FileChoice.Kind.WORKBOOK, words.get("formCopyName", name))
					.ifPresent(file -> background.start(() -> draft.fill(file),
							told -> shown(each -> each.filled(told, file)),
							thrown -> shown(each -> each.refused(thrown))));
		}

		@Override
		public void savePlaces(FormDraft draft) {
			files.toSave(FileChoice.Kind.PLACES, String.valueOf(draft.placesFile().getFileName()))
					.ifPresent(file -> background.start(() -> {
						draft.savePlaces(file);
						return file;
					}, saved -> shown(each -> each.saved(draft, saved)),
							thrown -> shown(each -> each.refused(thrown))));
		}

		@Override
		public void usePlaces(FormDraft draft) {
			files.toOpen(FileChoice.Kind.PLACES).ifPresent(file -> background.start(() -> draft.withPlacesOf(file),
					next -> shown(each -> each.show(next)), thrown -> shown(each -> each.refused(thrown))));
		}

		@Override
		public void close() {
			overlay.close();
		}
	}
}
