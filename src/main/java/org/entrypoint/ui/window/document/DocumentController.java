package org.entrypoint.ui.window.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.screen.start.RecentWorkshops;
import org.entrypoint.ui.screen.start.StartScreen;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.view.WindowMenu;
import org.jspecify.annotations.Nullable;

/** Begins, opens and closes workshops; none of it makes the window wait. */
public final class DocumentController implements RecentWorkshops {
	private final WindowServices services;
	private final Stage stage;
	private final ScreenContext context;
	private final ReadOnlyObjectProperty<WidthClass> widthClass;
	private final Node exports;
	private final Words words;
	private final Messages messages;
	private final WorkshopFactory factory;
	private @Nullable StartScreen start;

	/**
	 * Nothing is open yet.
	 *
	 * @param stage bears the name of what is open
	 * @param context the window as the screens see it
	 * @param exports shows how far exports are
	 */
	public DocumentController(WindowServices services, Stage stage, ScreenContext context,
			ReadOnlyObjectProperty<WidthClass> widthClass, Node exports) {
		this.services = services;
		this.stage = stage;
		this.context = context;
		this.widthClass = widthClass;
		this.exports = exports;
		words = services.words();
		messages = services.messages();
		factory = new WorkshopFactory(library(), words.get("rehearsal"));
	}

	private Library library() {
		return services.ports().library();
	}

	/** Shows the start screen. */
	public void showStart() {
		StartScreen screen = start == null ? new StartScreen(context, this) : start;
		start = screen;
		stage.setTitle("EntryPoint");
		messages.clear();
		services.workspace().show(screen.node(), screen::focus, messages, messages.brief(), exports);
		screen.refresh();
		screen.focus();
	}

	/** Says which file is being opened, and shows its workshop then, or the start screen with what went wrong. */
	public void open(Path file, Callable<OpenWorkshop> opened) {
		stage.setTitle("EntryPoint");
		Label opening = new WrappingLabel(words.get("opening", String.valueOf(file.getFileName())), "heading");
		services.workspace().show(opening, opening::requestFocus, messages, messages.brief(), exports);
		services.background().start(opened, this::open, thrown -> {
			showStart();
			services.failed(thrown);
		});
	}

	/** Shows a workshop in place of what is open, which is saved and closed. */
	public void open(OpenWorkshop open) {
		leave(() -> {
			OpenDocument next = new OpenDocument(open, services.ports(), context, widthClass, words,
					new WindowMenu(words, context.commands()), messages, services.notices());
			messages.clear();
			services.workspace().show(next, messages.brief(), exports);
			services.notices().opened(open,
					() -> begin(() -> factory.copy(open.workshop(), words.get("openedCopy", open.saver().file()))),
					() -> begin(() -> library().takeOver(open.saver().file())), newer -> useNewer(next, newer));
			title();
			next.session().subscribe(workshop -> {
				title();
				context.undo().changed();
			});
			next.saver().subscribe(state -> Background.onUiThread(this::title));
			next.position().subscribe(step -> messages.brief().hide()); // it would lie over another page
			next.show();
		});
	}

	private void title() {
		services.workspace().document().ifPresent(each -> stage.setTitle(each.title(words)));
	}

	/** Goes on with a newer version than the one in the file; what is there now is saved first. */
	private void useNewer(OpenDocument document, EarlierVersion newer) {
		services.work(() -> {
			document.saver().saveNow();
			return library().look(newer);
		}, workshop -> {
			document.session().replace(workshop).ifPresentOrElse(refusal -> services.warn(Problem.of(refusal).words()),
					() -> services.say(words.get("usedNewer")));
			document.saver().saveSoon();
		});
	}

	/** Closes what is open and shows the start screen. */
	public void close() {
		leave(this::showStart);
	}

	/** Closes what is open, then goes on; a workshop that cannot be saved stays open and says so. */
	public void leave(Runnable then) {
		services.workspace().document().ifPresentOrElse(
				open -> open.close(services.background(), then, thrown -> stay(open, thrown, then)), then);
	}

	/** A workshop whose file cannot be written: it says why, and may be closed all the same if its words are kept. */
	private void stay(OpenDocument open, Throwable thrown, Runnable then) {
		if (thrown instanceof Problem problem && open.isKept()) {
			messages.unsavedAtClose(words.get("closingUnsaved", problem.words()),
					() -> open.giveUp(services.background(), then, services::failed));
		} else {
			services.failed(thrown);
		}
	}

	private void begin(Callable<OpenWorkshop> work) {
		services.work(work, this::open);
	}

	/** Begins a workshop with the built-in diagnostic. */
	public void beginBlank() {
		begin(factory::blank);
	}

	/** Begins a workshop with a diagnostic. */
	public void begin(Diagnostic diagnostic) {
		begin(() -> factory.with(diagnostic));
	}

	/** Opens the sample district from start to finish. */
	public void openSample() {
		begin(factory::sample);
	}

	/** Begins a rehearsal: the sample district's set-up with nothing said yet. */
	public void rehearse() {
		begin(factory::rehearsing);
	}

	/** Lets the facilitator choose a district's own diagnostic, and begins anew with it and the same set-up. */
	public void chooseDiagnostic() {
		services.workspace().document().ifPresent(open -> services.files().toOpen(FileChoice.DIAGNOSTIC)
				.ifPresent(file -> begin(() -> factory.with(file, open.workshop().setup()))));
	}

	/** Lets the facilitator choose a workshop's file and opens it. */
	public void chooseAndOpen() {
		services.files().toOpen(FileChoice.WORKSHOP).ifPresent(this::open);
	}

	@Override
	public void open(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		if (services.workspace().document().filter(each -> each.writes(wanted)).isPresent()) {
			services.say(words.get("openAlready", file));
		} else {
			begin(() -> library().open(file));
		}
	}

	@Override
	public void list(Consumer<List<RecentWorkshop>> taker) {
		services.work(library()::recent, taker);
	}

	@Override
	public void forget(RecentWorkshop workshop) {
		listAgain(workshop, each -> library().forget(each.file()),
				() -> context.undoable(words.get("forgotten", String.valueOf(workshop.file().getFileName())),
						() -> listAgain(workshop, library()::remember, () -> {
						})));
	}

	private void listAgain(RecentWorkshop workshop, Consumer<RecentWorkshop> change, Runnable then) {
		services.work(() -> {
			change.accept(workshop);
			return workshop;
		}, done -> {
			if (start != null) {
				start.refresh();
			}
			then.run();
		});
	}
}
