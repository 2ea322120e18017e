package org.entrypoint.ui.window.form;

import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.ui.window.document.WindowServices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrypoint.session.form.FormDraft;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Fills copies of a district's own form: the form is chosen and read, its places are looked over, a copy is written.
 */
public final class FormController {
	private static final String END = "(?i)\\.xls[xm]$";
	private final WindowServices services;

	public FormController(WindowServices services) {
		this.services = services;
	}

	/** Asks for a form, and lays it over the window. */
	public void choose() {
		services.workspace().document()
				.ifPresent(document -> services.files().toOpen(FileChoice.Kind.FORM).ifPresent(file -> {
					document.saver().saveSoon();
					new At(document.room(), file).open(document.workshop(), file);
				}));
	}

	/** One form over the window. */
	private final class At implements FormPanel.Asker {
		private final RoomState room;
		private final String field;
		/** Whether places that were kept are not shown yet; so long they are not given up. */
		private boolean isComingBack;
		private @Nullable FormPanel panel;

		At(RoomState room, Path file) {
			this.room = room;
			field = "form " + file.toAbsolutePath();
		}

		void open(Workshop workshop, Path file) {
			String left = room.draft(field);
			isComingBack = !left.isEmpty();
			FormPanel next = new FormPanel(services.background(), String.valueOf(file.getFileName()), this);
			panel = next;
			services.overlay().open(next);
			next.focus();
			services.background().start(() -> services.ports().forms().open(workshop, file), draft -> shown(each -> {
				each.show(draft);
				if (!left.isEmpty()) {
					services.background().start(() -> draft.withPlacesText(left), back -> shown(again -> {
						isComingBack = false;
						again.show(back);
					}), thrown -> shown(again -> again.refused(thrown)));
				}
			}), thrown -> shown(each -> {
				services.overlay().close();
				services.failed(thrown);
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
			services.files().toSave(FileChoice.Kind.WORKBOOK, services.words().plain("formCopyName", name))
					.ifPresent(file -> services.background().start(() -> draft.fill(file),
							filled -> told(each -> each.filled(filled, file),
									() -> services.say(services.words().get("formFilled", file))),
							thrown -> told(each -> each.refused(thrown), () -> services.failed(thrown))));
		}

		@Override
		public void savePlaces(FormDraft draft) {
			services.files().toSave(FileChoice.Kind.PLACES, String.valueOf(draft.placesFile().getFileName()))
					.ifPresent(file -> services.background().start(() -> {
						draft.savePlaces(file);
						return file;
					}, saved -> told(each -> each.saved(draft, saved),
							() -> services.say(services.words().get("formSaved", saved))),
							thrown -> told(each -> each.refused(thrown), () -> services.failed(thrown))));
		}

		@Override
		public void unsaved(Optional<FormDraft> draft) {
			if (draft.isPresent() || !isComingBack) {
				room.draft(field, draft.map(FormDraft::placesText).orElse(""));
			}
		}

		@Override
		public void usePlaces(FormDraft draft) {
			services.files().toOpen(FileChoice.Kind.PLACES)
					.ifPresent(file -> services.background().start(() -> draft.withPlacesOf(file),
							next -> shown(each -> each.show(next)), thrown -> shown(each -> each.refused(thrown))));
		}

		@Override
		public void close() {
			services.overlay().close();
		}
	}
}
