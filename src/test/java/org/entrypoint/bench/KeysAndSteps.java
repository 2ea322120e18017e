package org.entrypoint.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entrypoint.exchange.incoming.IncomingBooks;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.exchange.returned.WorkbookImporter;
import org.entrypoint.exchange.workbook.WorkbookExporter;
import org.entrypoint.session.Session;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.storage.folder.FilePreferences;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.Window;
import org.entrypoint.workshop.Workshop;

/**
 * A process of its own: walks the whole way of a workshop and types, in the real window, and does the like in a bare
 * one in turn. Every reading is a line: what it is of, and ms.
 */
final class KeysAndSteps {
	/** Steps that were never shown before. */
	static final String FIRST = "first";
	/** All other steps. */
	static final String STEP = "step";
	/** Letters in the line where new words go. */
	static final String ENTRY = "entry";
	/** Letters in a note that is there already. */
	static final String EDIT = "edit";
	/** Said before each of these for its floor. */
	static final String BARE = "bare-";

	private static final int ROUNDS = 4;
	private static final int LETTERS = 240;

	private final Window window;
	private final Scene scene;
	private final Keyboard keyboard;
	private final BareStage bare = Toolkit.call(BareStage::new);
	private final int steps;
	private final int fullest;
	private String note = "";

	/** The workshop's file. */
	public static void main(String[] arguments) throws Exception {
		new KeysAndSteps(Path.of(arguments[0])).run();
		System.out.flush();
		Runtime.getRuntime().halt(0);
	}

	private KeysAndSteps(Path file) throws InterruptedException {
		AppFolder folder = new AppFolder(file.resolveSibling("app"));
		FileLibrary library = new FileLibrary(folder, Clock.systemUTC());
		window = Toolkit.call(() -> {
			Window made = new Window(new Ports(library, new WorkbookExporter(),
					new WorkbookImporter(new IncomingBooks()), new WithoutNames(), new FilePreferences(folder),
					() -> UUID.randomUUID().toString(), Clock.systemUTC()), List.of(), Platform::exit);
			made.show(file, () -> library.open(file));
			return made;
		});
		scene = Toolkit.call(() -> ((Stage) javafx.stage.Window.getWindows().getFirst()).getScene());
		keyboard = new Keyboard(scene);
		while (Toolkit.call(() -> window.session().isEmpty())) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		Workshop workshop = Toolkit.call(() -> window.session().map(Session::workshop).orElseThrow());
		List<Step> way = RetreatOutline.through(workshop.diagnostic()).steps();
		steps = way.size();
		fullest = way.indexOf(way.stream().filter(step -> step.kind() == Step.Kind.DISCUSS)
				.max(Comparator.comparingInt(step -> workshop.notesAt(step.subject()).size())).orElseThrow());
	}

	private void run() {
		for (int round = 0; round < ROUNDS; round++) {
			say(round == 0 ? FIRST : STEP, press(KeyCode.PAGE_DOWN, steps - 1));
			say(STEP, press(KeyCode.PAGE_UP, steps - 1));
			say(BARE + STEP, bare.walk(2 * steps));
		}
		press(KeyCode.PAGE_DOWN, fullest);
		enter();
		edit();
		for (int round = 0; round < ROUNDS; round++) {
			say(ENTRY, enter());
			say(BARE + ENTRY, bare.type("", LETTERS));
			say(EDIT, edit());
			say(BARE + EDIT, bare.type(note, LETTERS));
		}
	}

	private List<Double> press(KeyCode code, int times) {
		List<Double> each = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			each.add(keyboard.press(code));
		}
		return each;
	}

	private List<Double> enter() {
		expect("entry-line");
		List<Double> each = keyboard.type(LETTERS);
		Toolkit.run(() -> focused(TextInputControl.class).clear());
		return each;
	}

	/** Types at the end of a note, and leaves the note as it was. */
	private List<Double> edit() {
		keyboard.press(KeyCode.UP);
		keyboard.press(KeyCode.F2);
		keyboard.press(KeyCode.END);
		expect("edit-note");
		note = Toolkit.call(() -> focused(TextInputControl.class).getText());
		List<Double> each = keyboard.type(LETTERS);
		Toolkit.run(() -> focused(TextInputControl.class).setText(note));
		keyboard.press(KeyCode.ENTER);
		keyboard.press(KeyCode.N);
		return each;
	}

	private void expect(String id) {
		Toolkit.run(() -> {
			Node focused = focused(Node.class);
			if (!id.equals(focused.getId())) {
				throw new IllegalStateException("the focus is on " + focused + ", not on " + id);
			}
		});
	}

	private <T extends Node> T focused(Class<T> type) {
		return type.cast(scene.getFocusOwner());
	}

	private static void say(String what, List<Double> times) {
		times.forEach(time -> System.out.println(what + " " + time));
	}
}
