package org.entrypoint.ui.window;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.message.FileNotices;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.message.UndoController;
import org.entrypoint.ui.window.view.WindowMenu;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.Change;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.session.Session;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.keys.Shortcut;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.screen.shared.WindowContext;
import org.entrypoint.ui.screen.start.StartScreen;
import org.jspecify.annotations.Nullable;

/** What is open in the window, and everything that has to do with files: none of it makes the window wait. */
final class FileController implements WindowContext {
	private final StackPane root;
	private final Stage stage;
	private final Ports ports;
	private final Appearance appearance;
	private final Words words;
	private final UndoController undoController;
	private final WorkshopFactory beginnings;
	private final Map<Shortcut, Runnable> actions;
	private final Background background = new Background();
	private final FileChoice files;
	private final Messages messages;
	private final FileNotices notices;
	private final ExportController out;
	private final OverlayController over;
	private @Nullable StartScreen start;
	private @Nullable OpenDocument place;

	FileController(StackPane root, Stage stage, Ports ports, Appearance appearance, Words words,
			Map<Shortcut, Runnable> actions, FileChoice files) {
		this.root = root;
		this.stage = stage;
		this.ports = ports;
		this.appearance = appearance;
		this.words = words;
		this.actions = actions;
		this.files = files;
		messages = new Messages(words, this::saveAs, this::focusScreen);
		notices = new FileNotices(messages, words, background);
		undoController = new UndoController(words, messages.brief(), this::session);
		beginnings = new WorkshopFactory(ports.library(), words.get("rehearsal"));
		out = new ExportController(ports, files, words, background, this);
		over = new OverlayController(ports, files, words, background, this, out);
	}

	/** Shows the start screen. */
	void showStart() {
		place = null;
		stage.setTitle("EntryPoint");
		messages.clear();
		StartScreen screen = start == null ? new StartScreen(this) : start;
		start = screen;
		root.getChildren().setAll(screen.node(), messages, messages.brief(), out.panel());
		screen.refresh();
		screen.focus();
	}

	/** Says which file is being opened, and shows its workshop then, or the start screen with what went wrong. */
	void open(Path file, Callable<OpenWorkshop> opened) {
		stage.setTitle("EntryPoint");
		Label says = new WrappingLabel(words.get("opening", String.valueOf(file.getFileName())), "heading");
		root.getChildren().setAll(says, messages, messages.brief(), out.panel());
		background.start(opened, this::open, thrown -> {
			showStart();
			failed(thrown);
		});
	}

	/** Shows a workshop in place of what is open, which is saved and closed. */
	void open(OpenWorkshop open) {
		leave(() -> {
			OpenDocument next = new OpenDocument(open, ports, this, appearance.widthClassProperty(), words,
					new WindowMenu(words, actions, appearance), messages, notices);
			place = next;
			messages.clear();
			root.getChildren().setAll(next.view(), messages.brief(), out.panel());
			notices.opened(open,
					() -> work(() -> beginnings.copy(open.workshop(), words.get("openedCopy", open.saver().file())),
							this::open),
					() -> work(() -> ports.library().takeOver(open.saver().file()), this::open),
					newer -> out.useNewer(next, newer));
			title();
			next.session().subscribe(workshop -> {
				title();
				undoController.changed();
			});
			next.saver().subscribe(state -> Background.onUiThread(this::title));
			next.position().subscribe(step -> messages.brief().hide()); // it would lie over another page
			next.show();
		});
	}

	private void title() {
		place().ifPresent(each -> stage.setTitle(each.title(words)));
	}

	/** The open workshop with its session and its file; nothing on the start screen. */
	Optional<OpenDocument> place() {
		return Optional.ofNullable(place);
	}

	/** What is laid over the window. */
	OverlayController over() {
		return over;
	}

	/** The live session; empty on the start screen. */
	Optional<Session> session() {
		return place().map(OpenDocument::session);
	}

	/** Closes what is open, then goes on; a workshop that cannot be saved stays open and says so. */
	void leave(Runnable then) {
		OpenDocument current = place;
		if (current == null) {
			then.run();
		} else {
			current.close(background, then, thrown -> stays(current, thrown, then));
		}
	}

	/** A workshop whose file cannot be written: it says why, and may be closed all the same if its words are kept. */
	private void stays(OpenDocument current, Throwable thrown, Runnable then) {
		if (thrown instanceof Problem problem && current.isKept()) {
			messages.unsavedAtClose(words.get("closingUnsaved", problem.words()),
					() -> current.giveUp(background, then, this::failed));
		} else {
			failed(thrown);
		}
	}

	private <T> void work(Callable<T> work, Consumer<? super T> done) {
		background.start(work, done, this::failed);
	}

	/** Says what went wrong, and goes on. */
	void failed(Throwable thrown) {
		notices.failed(thrown, place().map(OpenDocument::saver));
	}

	/** Something happened that nobody caught. */
	void crashed(Throwable thrown) {
		notices.crashed(thrown, place().map(OpenDocument::saver));
	}

	@Override
	public void newWorkshop() {
		work(beginnings::blank, this::open);
	}

	/** Begins a workshop with a diagnostic. */
	void newWorkshop(Diagnostic diagnostic) {
		work(() -> beginnings.with(diagnostic), this::open);
	}

	@Override
	public void chooseAndOpen() {
		files.toOpen(FileChoice.Kind.WORKSHOP).ifPresent(this::open);
	}

	@Override
	public void open(Path file) {
		Path wanted = file.toAbsolutePath().normalize();
		if (place().filter(each -> each.writes(wanted)).isPresent()) {
			say(words.get("openAlready", file));
		} else {
			work(() -> ports.library().open(file), this::open);
		}
	}

	@Override
	public void trySample() {
		work(beginnings::sample, this::open);
	}

	@Override
	public void rehearse() {
		work(beginnings::rehearsing, this::open);
	}

	@Override
	public void saveAs() {
		place().ifPresent(each -> out.saveAs(each, this::title));
	}

	/** Saves now; a workshop without a name gets one first. */
	void save() {
		place().ifPresent(each -> out.save(each, this::title));
	}

	@Override
	public void exportWorkbook() {
		press(Shortcut.EXPORT);
	}

	@Override
	public void fillForm() {
		press(Shortcut.FORM);
	}

	private void press(Shortcut shortcut) {
		Optional.ofNullable(actions.get(shortcut)).ifPresent(Runnable::run);
	}

	@Override
	public void saveBlankWorkbook() {
		place().ifPresentOrElse(each -> out.exportBlank(each.workshop().diagnostic()),
				() -> work(ports.library()::builtIn, out::exportBlank));
	}

	@Override
	public void chooseDiagnostic() {
		place().ifPresent(each -> files.toOpen(FileChoice.Kind.DIAGNOSTIC)
				.ifPresent(file -> work(() -> beginnings.with(file, each.workshop().setup()), this::open)));
	}

	@Override
	public void recent(Consumer<List<RecentWorkshop>> taker) {
		work(ports.library()::recent, taker);
	}

	@Override
	public void forget(RecentWorkshop workshop) {
		listAgain(workshop, each -> ports.library().forget(each.file()),
				() -> undoable(words.get("forgotten", String.valueOf(workshop.file().getFileName())),
						() -> listAgain(workshop, ports.library()::remember, () -> {
						})));
	}

	private void listAgain(RecentWorkshop workshop, Consumer<RecentWorkshop> change, Runnable then) {
		work(() -> {
			change.accept(workshop);
			return workshop;
		}, done -> {
			onStart(StartScreen::refresh);
			then.run();
		});
	}

	@Override
	public void say(String message) {
		messages.say(message);
	}

	@Override
	public void changed(Change change, String sentence) {
		undoController.offer(change, sentence);
	}

	@Override
	public void undoable(String sentence, Runnable undoes) {
		undoController.offer(sentence, undoes);
	}

	@Override
	public void warn(String message) {
		messages.warn(message);
	}

	/** Undoes and redoes in the open workshop. */
	UndoController undoController() {
		return undoController;
	}

	/** Walks through the open workshop; does nothing on the start screen. */
	StepCommands steps() {
		return new StepCommands(place());
	}

	/** Saves what is open as soon as possible, and looks for its file: the window is left, or comes back. */
	void saveSoon() {
		place().ifPresent(each -> each.saver().saveSoon());
	}

	/** Puts the focus back where the next words go. */
	void focusScreen() {
		place().ifPresentOrElse(OpenDocument::show, () -> onStart(StartScreen::focus));
	}

	private void onStart(Consumer<StartScreen> does) {
		Optional.ofNullable(start).ifPresent(does);
	}
}
