package org.entrypoint.ownform.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.Problem;
import org.entrypoint.ownform.draft.FillResult;
import org.entrypoint.ownform.draft.FormDraft;
import org.entrypoint.ownform.draft.FormPlace;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.StandardKeys;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.AskBar;
import org.entrypoint.ui.control.choice.AsksBeforeClosing;
import org.entrypoint.ui.control.choice.LineList;
import org.entrypoint.ui.control.status.BusyIndicator;

/**
 * A district's own form over the window: what it can take on the left, its sheet on the right, with the words that will
 * stand in it. A line is chosen, then its cell is pointed at. Only a copy is written, and only by the button.
 */
public final class FormPanel extends VBox implements AsksBeforeClosing {
	/** What the panel asks for outside. */
	public interface Actions {
		/** A copy is to be filled. */
		void fill(FormDraft draft);

		/** The places are to be saved. */
		void savePlaces(FormDraft draft);

		/** These are the places now; empty if all of them are saved, or given up. */
		void unsaved(Optional<FormDraft> draft);

		/** Places from a file are to be used. */
		void usePlaces(FormDraft draft);

		/** The panel is to be closed. */
		void close();
	}

	private final Words words = new Words("org.entrypoint.ownform.ui.form");
	private final Background background;
	private final Actions actions;
	private final DraftHistory drafts = new DraftHistory();
	private final CopyTrials trials;
	private final PlaceList places;
	private final PlaceTools tools;
	private final SheetPane pane;
	private final LineList<String> listing;
	private final Label about = Named.control(new WrappingLabel("", "body", "soft"), "form-about", "");
	private final AskBar ask = new AskBar();
	private final VBox pointing;
	private final BusyIndicator waiting;
	private final FormButtons buttons;
	private boolean isBusy;

	/**
	 * A panel that waits for the form to be read.
	 *
	 * @param file the form's name
	 */
	public FormPanel(Background background, String file, Actions actions) {
		this.background = background;
		this.actions = actions;
		Named.styled(this, "keys-panel", "form-panel");
		getStylesheets().add(Theme.only("form.css"));
		setId("form");
		setAccessibleText(words.get("title", file));
		trials = new CopyTrials(background, this::tried, (draft, thrown) -> {
			if (drafts.current().filter(draft::equals).isPresent()) {
				refused(thrown);
			}
		});
		pane = new SheetPane(words, this::point);
		tools = new PlaceTools(words, id -> change(draft -> draft.clear(id)),
				(id, on) -> change(draft -> draft.replace(id, on)), (id, as) -> change(draft -> draft.format(id, as)));
		places = new PlaceList(words, this::look, place -> toSheet());
		listing = new LineList<>("form-listing", words.get("listing"), line -> {
			Label shown = new WrappingLabel(line, "body");
			shown.setAccessibleText(line);
			return shown;
		}, line -> {
		}, "");
		listing.setVisible(false);
		listing.managedProperty().bind(listing.visibleProperty());
		buttons = new FormButtons(words, () -> settled().ifPresent(actions::fill), this::list, this::save, this::use,
				this::undo, this::close);
		pointing = Named.styled(new VBox(tools, pane), "form-pointing");
		pointing.managedProperty().bind(pointing.visibleProperty());
		VBox.setVgrow(pane, Priority.ALWAYS);
		VBox right = new VBox(pointing, listing);
		VBox.setVgrow(pointing, Priority.ALWAYS);
		VBox.setVgrow(listing, Priority.ALWAYS);
		HBox.setHgrow(right, Priority.ALWAYS);
		HBox both = Named.styled(new HBox(places, right), "versions-both");
		VBox.setVgrow(both, Priority.ALWAYS);
		waiting = new BusyIndicator("form-waiting", words.get("readingFile", file));
		getChildren().addAll(Named.styled(new WrappingLabel(words.get("title", file)), "heading"), about, waiting, both,
				ask, buttons);
		addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		say(words.get("readingFile", file));
	}

	private void onKey(KeyEvent event) {
		if (StandardKeys.UNDO.match(event)) {
			undo();
		} else if (StandardKeys.REDO.match(event) || StandardKeys.REDO_TOO.match(event)) {
			if (!isBusy && drafts.redo()) {
				present();
			}
		} else if (StandardKeys.SAVE.match(event)) {
			save();
		} else if (StandardKeys.OPEN.match(event)) {
			use();
		} else if (event.getCode() == KeyCode.ESCAPE && ask.isOpen()) {
			ask.close();
			focus();
		} else if (event.getCode() == KeyCode.ESCAPE) {
			close();
		} else if (event.getCode() == KeyCode.DELETE && places.hasFocus()) {
			places.selected().filter(FormPlace::isPlaced).ifPresent(each -> change(draft -> draft.clear(each.id())));
		} else {
			return;
		}
		event.consume();
	}

	/** The focus goes to what the form can take. */
	public void focus() {
		places.focus();
	}

	/** Shows a form, or the same one with other places. */
	public void show(FormDraft draft) {
		waiting.end();
		boolean isFirst = drafts.current().isEmpty();
		drafts.add(draft);
		if (isFirst) {
			pane.open(draft.sheets());
		}
		present();
		if (isFirst) {
			look(places.selected());
			focus();
		}
	}

	/** Tells that the places of a draft lie in a file now. */
	public void saved(FormDraft draft, Path file) {
		drafts.keep(draft);
		tellUnsaved();
		say(words.get("saved", file));
	}

	/** Tells what became of the copy. */
	public void filled(FillResult told, Path file) {
		say(words.get("filled", file));
		listing.show(told.lines());
		list(true);
		listing.requestFocus();
	}

	/** Tells what went wrong; everything stays as it is. */
	public void refused(Throwable thrown) {
		String why = Problem.in(thrown).map(Problem::words).orElseGet(() -> words.get("unexpected"));
		say(why);
		tools.say(why);
	}

	private void say(String text) {
		about.setText(text);
		about.setAccessibleText(text);
	}

	private void save() {
		settled().ifPresent(actions::savePlaces);
	}

	private void use() {
		settled().ifPresent(actions::usePlaces);
	}

	private void undo() {
		if (!isBusy && drafts.undo()) {
			present();
		}
	}

	/** The draft in front of the person, unless it is about to become another one. */
	private Optional<FormDraft> settled() {
		return drafts.current().filter(draft -> !isBusy);
	}

	private void close() {
		if (!asks()) {
			actions.close();
		}
	}

	/** What was chosen and not saved is not lost by one key. */
	@Override
	public boolean asks() {
		if (drafts.isChanged()) {
			ask.ask(words.get("unsaved"),
					List.of(new AskBar.Answer("form-save-now", words.get("form-save"), this::save),
							new AskBar.Answer("form-close-now", words.get("closeUnsaved"), this::giveUp),
							new AskBar.Answer("form-go-on", words.get("goOn"), this::focus)),
					this::focus);
		}
		return drafts.isChanged();
	}

	private void giveUp() {
		actions.unsaved(Optional.empty());
		actions.close();
	}

	private void tellUnsaved() {
		actions.unsaved(drafts.current().filter(draft -> drafts.isChanged()));
	}

	/** One change of a draft. */
	@FunctionalInterface
	private interface Making {
		FormDraft make(FormDraft draft) throws Problem;
	}

	private void point(FormRange range) {
		places.selected().ifPresent(place -> change(draft -> draft.point(place.id(), range)));
	}

	/** Makes the next draft. What is done before it is there is not done: nobody saw what it would be done to. */
	private void change(Making making) {
		settled().ifPresent(draft -> {
			isBusy = true;
			background.start(() -> making.make(draft), next -> {
				isBusy = false;
				drafts.add(next);
				present();
			}, thrown -> {
				isBusy = false;
				refused(thrown);
			});
		});
	}

	/** Shows the current draft, and what a copy would hold as soon as that is known. */
	private void present() {
		drafts.current().ifPresent(draft -> {
			places.show(draft.places());
			tools.show(places.selected());
			pane.show(draft, places.selected());
			buttons.enable(drafts);
			tellUnsaved();
			trials.start(draft);
		});
	}

	/** Shows what a copy would hold, unless the draft is an older one. */
	public void tried(FormDraft draft, FillResult told) {
		if (drafts.current().filter(draft::equals).isPresent()) {
			pane.fill(told.cells());
			say(words.get("about", draft.remark(), told.filled()));
			listing.show(told.lines());
		}
	}

	/** A place is looked at: its cells are brought in sight. */
	private void look(Optional<FormPlace> place) {
		tools.show(place);
		pane.look(place);
	}

	/** To where its cell is pointed at. */
	private void toSheet() {
		list(false);
		pane.focus();
	}

	/** Shows the listing in place of the sheet, or the sheet again. */
	private void list(boolean on) {
		buttons.list(on);
		listing.setVisible(on);
		pointing.setVisible(!on);
	}
}
