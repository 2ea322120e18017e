package org.entrypoint.ui.journey;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.journal.RoomFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.ownform.draft.FormOpener;
import org.entrypoint.ownform.ui.FormController;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Session;
import org.entrypoint.session.Step;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.folder.FilePreferences;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.Window;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Sits at the real window with nothing but a keyboard, and answers when a file is asked for. */
final class Facilitator implements AutoCloseable {
	private static final long PATIENCE_SECONDS = 30;
	private static final Clock CLOCK = Clock.system(ZoneId.systemDefault());
	/** One pair for all: without a display, each robot would hold the last window of the one before it forever. */
	private static final BaseRobot HANDS = new FxRobot().robotContext().getBaseRobot();

	private final Alarm alarm = new Alarm();
	private final Path folder;
	private final FileLibrary library;
	private final FilePreferences preferences;
	private final Answers answers = new Answers();
	private final List<Saver> savers = Collections.synchronizedList(new ArrayList<>());
	private final Window window;
	private final Stage stage;
	private boolean closed;

	/** Opens the window with the start screen; what the program keeps lies in {@code folder}. */
	Facilitator(Path folder) {
		this.folder = folder;
		AppFolder app = new AppFolder(folder);
		library = new FileLibrary(app, CLOCK);
		preferences = new FilePreferences(app);
		List<javafx.stage.Window> others = Toolkit.call(() -> List.copyOf(javafx.stage.Window.getWindows()));
		window = Toolkit.call(() -> {
			Window made = new Window(
					new Ports(offTheScreen(), new WorkbookExporter(), new WorkbookImporter(new IncomingBooks()),
							new WithoutNames(), preferences, () -> UUID.randomUUID().toString(), CLOCK),
					List.of((host, workshop) -> new FormController(new FormOpener(), host, workshop).command()),
					answers, () -> closed = true);
			made.show();
			return made;
		});
		stage = Toolkit.call(() -> (Stage) javafx.stage.Window.getWindows().stream()
				.filter(each -> !others.contains(each)).findFirst().orElseThrow());
		Toolkit.run(stage::requestFocus);
		settle();
	}

	/** The library, which must not be asked on the thread that shows the screen: it may wait for a disk. */
	private Library offTheScreen() {
		return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[]{Library.class},
				(proxy, method, arguments) -> {
					if (Platform.isFxApplicationThread() && !method.getName().equals("fileName")) {
						throw new AssertionFailedError("the screen waits for " + method.getName());
					}
					try {
						Object answer = method.invoke(library, arguments);
						if (answer instanceof OpenWorkshop open) {
							savers.add(open.saver());
						}
						return answer;
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	/** Remembers, before the window is opened, a place for it in which all columns have room. */
	static void wide(Path folder) {
		placed(folder, "0,0,1000,600");
	}

	/** Lets the next window open at a place: left, top, width and height with commas between. */
	static void placed(Path folder, String place) {
		AppFolder app = new AppFolder(folder);
		FilePreferences before = new FilePreferences(app);
		before.put("maximized", "false");
		before.put("window", place);
		before.close();
	}

	/** Whether a window that opens now would find this remembered; the rest of the value does not matter. */
	static boolean remembers(Path folder, String key, String start) {
		return new FilePreferences(new AppFolder(folder)).get(key).filter(each -> each.startsWith(start)).isPresent();
	}

	/** What is asked next will be answered with {@code file}. */
	void willChoose(Path file) {
		answers.next.add(Optional.of(file));
	}

	/** What was asked for so far. */
	List<String> asked() {
		return List.copyOf(answers.asked);
	}

	/** Presses keys together and lets them go. */
	void press(KeyCode... together) {
		List.of(together).forEach(HANDS::pressKeyboard);
		List.of(together).reversed().forEach(HANDS::releaseKeyboard);
		settle();
	}

	/** Presses one key after the other. */
	void pressEach(KeyCode... keys) {
		for (KeyCode key : keys) {
			press(key);
		}
	}

	/** Presses Tab until something has the focus. */
	void tabTo(String id) {
		for (int tabs = 0; tabs < 120; tabs++) {
			if (focused().equals(id)) {
				return;
			}
			press(KeyCode.TAB);
		}
		throw new AssertionFailedError("Tab does not reach " + id + "; focus is on " + focused());
	}

	/** Types words and adds them with Enter. */
	void say(String... notes) {
		for (String note : notes) {
			type(note);
			press(KeyCode.ENTER);
		}
	}

	/** Goes to a note of the list by Up and Down, from the list or from the line below it. */
	void select(String words) {
		if (!"notes".equals(focused()) && !"actions".equals(focused())) {
			press(KeyCode.UP);
		}
		for (KeyCode key : List.of(KeyCode.UP, KeyCode.DOWN)) {
			for (int times = 0; times < 30; times++) {
				if (selected().equals(words)) {
					return;
				}
				press(key);
			}
		}
		throw new AssertionFailedError("the arrow keys do not reach: " + words + "; focus is on " + focused());
	}

	/** The words of the selected note or action. */
	String selected() {
		return Toolkit.call(() -> scene().getFocusOwner() instanceof ListView<?> list
				&& list.getSelectionModel().getSelectedItem() instanceof NoteItem.Card card ? card.text() : "");
	}

	/** Goes on by PageDown; where it could be a digit of the number pad, it is asked for once more. */
	void next() {
		String before = step();
		press(KeyCode.PAGE_DOWN);
		if (step().equals(before)) {
			press(KeyCode.PAGE_DOWN);
		}
	}

	/** Goes on to a step by PageDown. */
	void walkTo(String step) {
		for (int steps = 0; steps < 60; steps++) {
			if (step().equals(step)) {
				return;
			}
			press(KeyCode.PAGE_DOWN);
		}
		throw new AssertionFailedError("PageDown does not reach " + step + "; we are at " + step());
	}

	/** Opens the sample district from the start screen. */
	void sample() {
		tabTo("start-sample");
		press(KeyCode.ENTER);
		until("the sample is open", () -> window.session().isPresent());
	}

	/** Fails if the focus is lost or on something that nobody sees; the toolkit moves it on with its next frame. */
	void focusIsSomewhere() {
		until("the focus is somewhere", () -> {
			Node owner = scene().getFocusOwner();
			return owner != null && isShown(owner) && !owner.isDisabled() && scene().equals(owner.getScene());
		});
	}

	/** What a file holds now; a blank workshop while it cannot be read. */
	Workshop read(Path file) {
		try {
			return library.read(file);
		} catch (Problem notYet) {
			return Workshop.blank(library.builtIn());
		}
	}

	/** The text in a field. */
	String text(String id) {
		return Toolkit.call(() -> find(id) instanceof TextInputControl field ? field.getText() : "no field " + id);
	}

	/** The id of a step's mark in the strip above the screen. */
	static String mark(Step step) {
		return "step-" + step.id().replaceAll("[^A-Za-z0-9]+", "-");
	}

	/** Goes to a step as a mouse does, over the sidebar and the strip. */
	void go(Step step) {
		Toolkit.run(() -> {
			if (find("area-" + step.phase().code()) instanceof Pressable area) {
				area.press();
			}
			if (find(mark(step)) instanceof ButtonBase mark) {
				mark.fire();
			}
		});
		if (!List.of(mark(step), "area-" + step.phase().code()).contains(step())) {
			throw new AssertionFailedError("the mouse does not reach " + step.id() + "; we are at " + step());
		}
	}

	/** Goes to a step by its id. */
	void go(String step) {
		go(RetreatOutline.through(workshop().diagnostic()).step(step).orElseThrow());
		settle();
	}

	/** Opens a workshop's file as dropping it on the window does. */
	void open(Path file) {
		willChoose(file);
		press(KeyCode.CONTROL, KeyCode.O);
		until("the workshop is open", () -> window.session().isPresent());
	}

	/** What this computer keeps of fields and clocks, of all workshops. */
	RoomSnapshot keptRoom() {
		try (Stream<Path> all = Files.walk(folder)) {
			RoomSnapshot kept = RoomSnapshot.EMPTY;
			for (Path each : all.filter(Files::isDirectory).toList()) {
				for (RoomFile.Left left : RoomFile.all(each)) {
					kept = left.room().over(kept);
				}
			}
			return kept;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Starts a new workshop from anywhere. */
	void newWorkshop() {
		press(KeyCode.CONTROL, KeyCode.N);
		until("a new workshop is open", () -> window.session().isPresent());
	}

	/** Types words where the focus is. */
	void type(String words) {
		Toolkit.run(() -> words.codePoints().forEach(each -> {
			Node owner = scene().getFocusOwner();
			String letter = Character.toString(each);
			List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)
					.forEach(type -> Event.fireEvent(owner,
							new KeyEvent(type, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
		}));
		settle();
	}

	/** Puts words on the clipboard and pastes them. */
	void paste(String words) {
		Toolkit.run(() -> {
			ClipboardContent content = new ClipboardContent();
			content.putString(words);
			Clipboard.getSystemClipboard().setContent(content);
		});
		press(KeyCode.CONTROL, KeyCode.V);
	}

	/** Waits until the window has done what it was told and has shown it, as it has before anybody presses a key. */
	void settle() {
		Toolkit.run(() -> {
			// what was put off until now is done
		});
		Toolkit.run(() -> {
			scene().getRoot().applyCss();
			scene().getRoot().layout();
		});
	}

	/** Waits, patiently, until something is so. */
	void until(String what, BooleanSupplier isSo) {
		try {
			WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
					(Callable<Boolean>) () -> Toolkit.call(isSo::getAsBoolean));
		} catch (TimeoutException e) {
			throw new AssertionFailedError(what + "; the screen says:\n" + screen(), e);
		}
		settle();
	}

	Scene scene() {
		return stage.getScene();
	}

	Stage stage() {
		return stage;
	}

	Window window() {
		return window;
	}

	FileLibrary library() {
		return library;
	}

	Alarm alarm() {
		return alarm;
	}

	Session session() {
		return Toolkit.call(() -> window.session().orElseThrow(() -> new AssertionFailedError("no workshop is open")));
	}

	Workshop workshop() {
		return Toolkit.call(() -> session0().workshop());
	}

	private Session session0() {
		return window.session().orElseThrow(() -> new AssertionFailedError("no workshop is open"));
	}

	/** The id of what has the focus. */
	String focused() {
		return Toolkit.call(() -> {
			Node owner = scene().getFocusOwner();
			return owner == null ? "nothing" : owner.getId() == null ? owner.toString() : owner.getId();
		});
	}

	/** The id of the mark of the step where the room is; on a stretch of one step, of its button in the sidebar. */
	String step() {
		return Toolkit.call(() -> {
			Node mark = scene().lookup(".step-mark:current");
			Node area = scene().lookup(".side-area:current");
			return mark != null ? mark.getId() : area != null ? String.valueOf(area.getId()) : "start";
		});
	}

	/** What can be read on the screen. */
	String screen() {
		return Toolkit.call(() -> words(scene().getRoot()));
	}

	/** What can be read in a node; empty if it is not shown. */
	String words(String id) {
		return Toolkit.call(() -> {
			Node node = find(id);
			return node == null ? "" : words(node);
		});
	}

	private static String words(Node node) {
		if (node instanceof Labeled label && label.getSkin() == null) {
			return "";
		}
		return String.join("\n",
				node.lookupAll(".text").stream().filter(Facilitator::isShown).filter(Text.class::isInstance)
						.map(each -> ((Text) each).getText()).filter(each -> !each.isBlank()).toList());
	}

	boolean isShown(String id) {
		return Toolkit.call(() -> {
			Node node = find(id);
			return node != null && isShown(node);
		});
	}

	/** The first node with this id that is shown, or else the first; ids may hold dots, which style sheets cannot. */
	private @Nullable Node find(String id) {
		List<Node> found = new ArrayList<>();
		collect(scene().getRoot(), id, found);
		return found.stream().filter(Facilitator::isShown).findFirst()
				.orElse(found.isEmpty() ? null : found.getFirst());
	}

	private static void collect(Node node, String id, List<Node> found) {
		if (id.equals(node.getId())) {
			found.add(node);
		}
		if (node instanceof Parent parent) {
			parent.getChildrenUnmodifiable().forEach(each -> collect(each, id, found));
		}
	}

	private static boolean isShown(@Nullable Node node) {
		return node == null || (node.isVisible() && isShown(node.getParent()));
	}

	/** Closes the window as its frame does, and waits until everything is saved. */
	void quit() {
		Toolkit.run(() -> Event.fireEvent(stage,
				new javafx.stage.WindowEvent(stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
		until("the window closes", () -> closed);
	}

	/** Leaves the window as it is; nothing is written any more then. */
	@Override
	public void close() {
		Toolkit.run(stage::hide);
		for (Saver each : List.copyOf(savers)) {
			try {
				each.giveUp();
			} catch (Problem e) {
				throw new IllegalStateException(e);
			}
		}
		preferences.close();
		alarm.close();
	}

	/** Answers in the order in which it was told. */
	private static final class Answers implements FileChoice {
		private final Deque<Optional<Path>> next = new ArrayDeque<>();
		private final List<String> asked = new ArrayList<>();

		@Override
		public Optional<Path> toOpen(FileKind kind) {
			asked.add("open " + kind);
			return next.isEmpty() ? Optional.empty() : next.remove();
		}

		@Override
		public Optional<Path> toSave(FileKind kind, String name) {
			asked.add("save " + kind + " " + name);
			return next.isEmpty() ? Optional.empty() : next.remove();
		}
	}
}
