package org.entrypoint.ui.window;

import org.entrypoint.ui.window.view.Overlay;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entrypoint.session.form.FormDraft;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.form.Forms;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.window.form.FormPanel;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Fills copies of a district's own form: the form is chosen and read, its places are looked over, a copy is written.
 */
final class FormController {
	private static final String END = "(?i)\\.xls[xm]$";
	private final Forms forms;
	private final FileChoice files;
	private final Words words;
	private final Background background;
	private final FileController controller;

	FormController(Forms forms, FileChoice files, Words words, Background background, FileController controller) {
		this.forms = forms;
		this.files = files;
		this.words = words;
		this.background = background;
		this.controller = controller;
	}

	/** Asks for a form, and lays it over the window. */
	void choose(OpenDocument place, Overlay overlay, @Nullable Node focused) {
		files.toOpen(FileChoice.Kind.FORM).ifPresent(file -> {
			place.saver().saveSoon();
			new At(overlay, place.room(), file).open(place, file, focused);
		});
	}

	/** One form over the window. */
	private final class At implements FormPanel.Asker {
		private final Overlay overlay;
		private final RoomState room;
		private final String field;
		/** Whether places that were kept are not shown yet; so long they are not given up. */
		private boolean isComingBack;
		private @Nullable FormPanel panel;

		At(Overlay overlay, RoomState room, Path file) {
			this.overlay = overlay;
			this.room = room;
			field = "form " + file.toAbsolutePath();
		}

		void open(OpenDocument place, Path file, @Nullable Node focused) {
			String left = room.draft(field);
			isComingBack = !left.isEmpty();
			FormPanel next = new FormPanel(background, String.valueOf(file.getFileName()), this);
			panel = next;
			overlay.open(next, focused);
			next.focus();
			Workshop workshop = place.workshop();
			background.start(() -> forms.open(workshop, file), draft -> shown(each -> {
				each.show(draft);
				if (!left.isEmpty()) {
					background.start(() -> draft.withPlacesText(left), back -> shown(again -> {
						isComingBack = false;
						again.show(back);
					}), thrown -> shown(again -> again.refused(thrown)));
				}
			}), thrown -> shown(each -> {
				overlay.close();
				controller.failed(thrown);
			}));
		}

		/** What was written is told even if the panel is gone. */
		private void told(Consumer<FormPanel> does, Runnable otherwise) {
			if (panel != null && panel.getScene() != null) {
				does.accept(panel);
			} else {
				otherwise.run();
			}
		}

		/** Nobody waits for it any more if the panel was closed meanwhile. */
		private void shown(Consumer<FormPanel> does) {
			told(does, () -> {
			});
		}

		@Override
		public void fill(FormDraft draft) {
			String name = String.valueOf(draft.file().getFileName()).replaceFirst(END, "");
			files.toSave(FileChoice.Kind.WORKBOOK, words.plain("formCopyName", name))
					.ifPresent(file -> background.start(() -> draft.fill(file),
							filled -> told(each -> each.filled(filled, file),
									() -> controller.say(words.get("formFilled", file))),
							thrown -> told(each -> each.refused(thrown), () -> controller.failed(thrown))));
		}

		@Override
		public void savePlaces(FormDraft draft) {
			files.toSave(FileChoice.Kind.PLACES, String.valueOf(draft.placesFile().getFileName()))
					.ifPresent(file -> background.start(() -> {
						draft.savePlaces(file);
						return file;
					}, saved -> told(each -> each.saved(draft, saved),
							() -> controller.say(words.get("formSaved", saved))),
							thrown -> told(each -> each.refused(thrown), () -> controller.failed(thrown))));
		}

		@Override
		public void unsaved(Optional<FormDraft> draft) {
			if (draft.isPresent() || !isComingBack) {
				room.draft(field, draft.map(FormDraft::placesText).orElse(""));
			}
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
