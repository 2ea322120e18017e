package org.entrypoint.ownform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entrypoint.ownform.draft.FormDraft;
import org.entrypoint.ownform.draft.FormOpener;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.ui.base.PanelHost;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.workshop.Workshop;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * Fills copies of a district's own form: the form is chosen and read, its places are looked over, a copy is written.
 */
public final class FormController {
	private static final String END = "(?i)\\.xls[xm]$";
	private final FormOpener forms;
	private final PanelHost host;
	private final Supplier<Optional<Workshop>> workshop;
	private final Words words = new Words("org.entrypoint.ownform.ui.form");
	private final FileKind form = new FileKind("FORM", words, List.of(".xlsx", ".xlsm"));
	private final FileKind copy = new FileKind("COPY", words, List.of(".xlsx"));
	private final FileKind places = new FileKind("PLACES", words, List.of(".json"));

	/**
	 * A controller without a form.
	 *
	 * @param forms reads forms
	 * @param host the window that the form is laid over
	 * @param workshop what forms are filled with; empty if none is open
	 */
	public FormController(FormOpener forms, PanelHost host, Supplier<Optional<Workshop>> workshop) {
		this.forms = forms;
		this.host = host;
		this.workshop = workshop;
	}

	/** What starts it: asks for a form and lays it over the window; only while a workshop is open. */
	public Command command() {
		return Command.of("form", CommandGroup.EXPORT, words.get("command"), this::choose)
				.by(KeyCombination.valueOf("Shortcut+G"))
				.unless(() -> workshop.get().isPresent() ? "" : words.get("noWorkshop"));
	}

	private void choose() {
		workshop.get().ifPresent(open -> host.fileToOpen(form).ifPresent(file -> {
			host.saveSoon();
			new Shown(file).open(open);
		}));
	}

	/** One form over the window. */
	private final class Shown implements FormPanel.Actions {
		private final Path file;
		private final String field;
		/** Whether places that were kept are not shown yet; so long they are not given up. */
		private boolean isComingBack;
		private @Nullable FormPanel panel;

		Shown(Path file) {
			this.file = file;
			field = "form " + file.toAbsolutePath();
		}

		void open(Workshop open) {
			String left = host.draft(field);
			isComingBack = !left.isEmpty();
			FormPanel next = new FormPanel(host.background(), String.valueOf(file.getFileName()), this);
			panel = next;
			host.open(next);
			next.focus();
			host.background().start(() -> forms.open(open, file), draft -> shown(each -> {
				each.show(draft);
				if (isComingBack) {
					host.background().start(() -> draft.withPlacesText(left), back -> shown(again -> {
						isComingBack = false;
						again.show(back);
					}), thrown -> shown(again -> again.refused(thrown)));
				}
			}), thrown -> shown(each -> {
				host.close();
				host.failed(thrown);
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

		private void refused(Throwable thrown) {
			told(each -> each.refused(thrown), () -> host.failed(thrown));
		}

		@Override
		public void fill(FormDraft draft) {
			String name = String.valueOf(draft.file().getFileName()).replaceFirst(END, "");
			host.fileToSave(copy, words.plain("copyName", name))
					.ifPresent(target -> host.background().start(() -> draft.fill(target),
							filled -> told(each -> each.filled(filled, target),
									() -> host.say(words.get("toldFilled", target))),
							this::refused));
		}

		@Override
		public void savePlaces(FormDraft draft) {
			host.fileToSave(places, String.valueOf(draft.placesFile().getFileName()))
					.ifPresent(target -> host.background().start(() -> {
						draft.savePlaces(target);
						return target;
					}, saved -> told(each -> each.saved(draft, saved), () -> host.say(words.get("toldSaved", saved))),
							this::refused));
		}

		@Override
		public void unsaved(Optional<FormDraft> draft) {
			if (draft.isPresent() || !isComingBack) {
				host.keepDraft(field, draft.map(FormDraft::placesText).orElse(""));
			}
		}

		@Override
		public void usePlaces(FormDraft draft) {
			host.fileToOpen(places).ifPresent(from -> host.background().start(() -> draft.withPlacesOf(from),
					next -> shown(each -> each.show(next)), thrown -> shown(each -> each.refused(thrown))));
		}

		@Override
		public void close() {
			host.close();
		}
	}
}
