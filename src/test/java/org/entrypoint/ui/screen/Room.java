package org.entrypoint.ui.screen;

import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import org.entrypoint.ui.screen.shared.WindowContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.session.Change;
import org.entrypoint.session.Position;
import org.entrypoint.session.Session;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.Step;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.ui.command.RecordedCommands;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.keys.FocusKeys;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.workshop.Workshop;
import org.opentest4j.AssertionFailedError;

/** One screen in a real window, as in a retreat: it shows the step, hears of every change and gets keys. */
public final class Room implements AutoCloseable {
	/** The day on which everything here happens. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-03T15:00:00Z"), ZoneOffset.UTC);
	public final Session session;
	public final Position position;
	final RoomState state;
	public final List<String> said = new ArrayList<>();
	Runnable undo = () -> {
	};
	public final List<Change> changes = new ArrayList<>();
	/** The ids of the window's commands that were started. */
	final List<String> started = new ArrayList<>();
	private final Commands commands = RecordedCommands.in(started);
	private final Stage stage;
	private final Screen screen;

	/** Opens a window with the screen for {@code kind}; on any thread. */
	public Room(Workshop workshop, Function<Position, Step> step, Function<Retreat, Screen> made) {
		AtomicInteger ids = new AtomicInteger();
		session = new Session(workshop, () -> "new-" + ids.incrementAndGet(), CLOCK);
		position = new Position(workshop.diagnostic(), "");
		position.go(step.apply(position));
		state = new RoomState(position, RoomSnapshot.EMPTY, CLOCK, room -> {
		});
		stage = Toolkit.call(Stage::new);
		screen = Toolkit.call(() -> {
			BorderPane root = new BorderPane();
			root.getStyleClass().add("area-entry");
			Scene scene = new Scene(root, 990, 640);
			FocusKeys.on(scene);
			Appearance appearance = new Appearance(scene);
			Screen shown = made.apply(new Retreat(session, state, new Talk(), appearance.widthClassProperty(), CLOCK));
			shown.show(position.step(), session.workshop());
			root.setCenter(shown.node());
			stage.setScene(scene);
			stage.show();
			stage.requestFocus();
			Canvas.settle(root);
			session.subscribe(shown::update);
			shown.arrive(session.workshop());
			Canvas.settle(root);
			return shown;
		});
	}

	public static Workshop sample() {
		return new FileLibrary(new AppFolder(Path.of("target")), Clock.systemUTC()).sample();
	}

	public static Workshop blank() {
		return Workshop.blank(new DiagnosticReader().builtIn());
	}

	/** Presses and releases keys where the focus is. */
	public void press(KeyCode... codes) {
		Toolkit.run(() -> {
			for (KeyCode code : codes) {
				Node owner = stage.getScene().getFocusOwner();
				Event.fireEvent(owner, key(KeyEvent.KEY_PRESSED, code));
				Event.fireEvent(owner, key(KeyEvent.KEY_RELEASED, code));
				Canvas.settle(stage.getScene().getRoot());
			}
		});
	}

	/** Presses and releases a key together with Alt where the focus is. */
	public void pressWithAlt(KeyCode code) {
		Toolkit.run(() -> {
			Node owner = stage.getScene().getFocusOwner();
			Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false));
			Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, true, false));
			Canvas.settle(stage.getScene().getRoot());
		});
	}

	private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode code) {
		return new KeyEvent(type, "", "", code, false, false, false, false);
	}

	/** Puts the focus on a node, types into it and leaves the focus there. */
	public void type(String id, String text) {
		Toolkit.run(() -> {
			TextInputControl field = (TextInputControl) find(id);
			field.requestFocus();
			text.codePoints().forEach(each -> field.appendText(Character.toString(each)));
			Canvas.settle(stage.getScene().getRoot());
		});
	}

	public void click(String id) {
		Toolkit.run(() -> {
			switch (find(id)) {
				case ButtonBase button -> button.fire();
				case Pressable box -> box.press();
				case Node other -> throw new AssertionFailedError("no button: " + other);
			}
			Canvas.settle(stage.getScene().getRoot());
		});
	}

	public void focus(String id) {
		Toolkit.run(() -> find(id).requestFocus());
	}

	/** The id of the node that has the focus. */
	public String focused() {
		return Toolkit.call(() -> String.valueOf(stage.getScene().getFocusOwner().getId()));
	}

	/** All words that are to be read inside a node. */
	public String words(String id) {
		return Toolkit.call(() -> String.join("\n", find(id).lookupAll(".text").stream().filter(Room::isShown)
				.map(node -> ((Text) node).getText()).filter(each -> !each.isBlank()).toList()));
	}

	/** All words that are to be read on the screen. */
	public String allWords() {
		return Toolkit.call(() -> String.join("\n", screen.node().lookupAll(".text").stream().filter(Room::isShown)
				.map(node -> ((Text) node).getText()).toList()));
	}

	/** Whether there is a node of that id, and nothing that hides it. */
	public boolean isShown(String id) {
		return Toolkit.call(() -> has(id) && isShown(find(id)));
	}

	/** Whether nothing of a node is scrolled out of the window. */
	public boolean isInSight(String id) {
		return Toolkit.call(() -> {
			Node node = find(id);
			Node view = node;
			while (!view.getStyleClass().contains("viewport")) {
				view = view.getParent();
			}
			return view.localToScene(view.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
		});
	}

	private static boolean isShown(Node node) {
		return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
	}

	/** Whether there is a node of that id. */
	public boolean has(String id) {
		return Toolkit.call(() -> screen.node().lookupAll("*").stream().anyMatch(each -> id.equals(each.getId())));
	}

	/** The node of that id; it has to be there. */
	public Node find(String id) {
		return Toolkit.call(() -> screen.node().lookupAll("*").stream().filter(each -> id.equals(each.getId()))
				.findFirst().orElseThrow(() -> new AssertionFailedError("there is no " + id)));
	}

	/** Does what a command or another screen would do, and waits until the screen shows it. */
	public void tell(Runnable work) {
		Toolkit.run(() -> {
			work.run();
			Canvas.settle(stage.getScene().getRoot());
		});
	}

	@Override
	public void close() {
		Toolkit.run(stage::close);
	}

	private final class Talk implements WindowContext {
		@Override
		public void say(String message) {
			said.add(message);
		}

		@Override
		public void undoable(String sentence, Runnable undoes) {
			said.add(sentence);
			undo = undoes;
		}

		@Override
		public void changed(Change change, String sentence) {
			changes.add(change);
			if (!sentence.isEmpty()) {
				said.add(sentence);
			}
		}

		@Override
		public void warn(String message) {
			said.add(message);
		}

		@Override
		public Commands commands() {
			return commands;
		}
	}
}
