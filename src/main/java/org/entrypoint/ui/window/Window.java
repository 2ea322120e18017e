package org.entrypoint.ui.window;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.place.WindowMemory;
import org.entrypoint.ui.window.view.KeysPanel;
import org.entrypoint.ui.window.view.Overlay;
import java.io.File;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Session;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.keys.FocusKeys;
import org.entrypoint.ui.base.keys.NumberPad;
import org.entrypoint.ui.base.keys.Shortcut;
import org.entrypoint.ui.base.keys.TypeAhead;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.rating.SignCell;
import org.jspecify.annotations.Nullable;

/** The window: its frame, its keys, its looks, and whatever is open in it. */
public final class Window {
	/** What still works while a panel lies over the window. */
	private static final Set<Shortcut> ABOVE_A_PANEL = EnumSet.of(Shortcut.LARGER, Shortcut.SMALLER, Shortcut.NORMAL,
			Shortcut.THEME, Shortcut.FULL_SCREEN);
	private final Stage stage;
	private final StackPane root = new StackPane();
	private final Words words = new Words("org.entrypoint.ui.window.shell");
	private final Appearance appearance;
	private final FileController controller;
	private final Overlay overlay;
	private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);
	private final NumberPad pad = new NumberPad(() -> Platform.isKeyLocked(KeyCode.NUM_LOCK));
	private @Nullable KeysPanel keys;
	private @Nullable Node beforeMenu;

	/**
	 * A window that is not shown yet and asks for files in the system's dialogs; on the UI thread.
	 *
	 * @param closed is told, on the UI thread, when the window was closed and everything is saved
	 */
	public Window(Ports ports, Runnable closed) {
		this(ports, (stage, words) -> new Choosers(stage, ports.preferences(), words), closed);
	}

	/**
	 * A window that asks {@code files} for files.
	 *
	 * @param closed is told, on the UI thread, when the window was closed and everything is saved
	 */
	public Window(Ports ports, FileChoice files, Runnable closed) {
		this(ports, (stage, words) -> files, closed);
	}

	private Window(Ports ports, BiFunction<Stage, Words, FileChoice> files, Runnable closed) {
		stage = new Stage();
		Scene scene = new Scene(root);
		appearance = new Appearance(scene);
		WindowMemory memory = new WindowMemory(ports.preferences());
		memory.restore(stage, appearance);
		controller = new FileController(root, stage, ports, appearance, words, actions, files.apply(stage, words));
		overlay = new Overlay(root, controller::focusScreen);
		bind();
		stage.focusedProperty().subscribe(has -> controller.saveSoon());
		FocusKeys.on(scene);
		TypeAhead.on(scene, () -> !overlay.isOpen() && controller.place().isPresent(),
				letters -> controller.steps().typeAhead(letters));
		scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
		dropFiles();
		stage.setScene(scene);
		stage.setTitle("EntryPoint");
		stage.setFullScreenExitHint(words.get("fullScreenHint"));
		stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape has its work in the retreat
		stage.setOnCloseRequest(event -> {
			event.consume();
			if (overlay.asks()) {
				return;
			}
			memory.remember(stage, appearance);
			controller.leave(() -> {
				stage.hide();
				closed.run();
			});
		});
	}

	private void bind() {
		actions.put(Shortcut.NEXT, () -> controller.steps().walk(true));
		actions.put(Shortcut.PREVIOUS, () -> controller.steps().walk(false));
		actions.put(Shortcut.FIND, () -> controller.over().find(overlay, focused(), appearance.widthClassProperty()));
		actions.put(Shortcut.UNDO, () -> {
			if (!EntryLine.undoes(stage.getScene().getFocusOwner())) {
				controller.undoController().undo();
			}
		});
		actions.put(Shortcut.REDO, () -> {
			if (!EntryLine.redoes(stage.getScene().getFocusOwner())) {
				controller.undoController().redo();
			}
		});
		actions.put(Shortcut.TIMER, () -> controller.steps().toggleTimer());
		actions.put(Shortcut.PARKING, () -> controller.steps().showParking());
		actions.put(Shortcut.EXPORT, () -> controller.over().export(overlay, focused()));
		actions.put(Shortcut.IMPORT, () -> controller.over().bringIn(overlay, focused()));
		actions.put(Shortcut.FORM, () -> controller.over().fillForm(overlay, focused()));
		actions.put(Shortcut.SAVE, controller::save);
		actions.put(Shortcut.SAVE_AS, controller::saveAs);
		actions.put(Shortcut.EARLIER, this::openVersions);
		actions.put(Shortcut.NEW, controller::newWorkshop);
		actions.put(Shortcut.OPEN, controller::chooseAndOpen);
		actions.put(Shortcut.CLOSE, () -> controller.leave(controller::showStart));
		actions.put(Shortcut.LARGER, appearance::larger);
		actions.put(Shortcut.SMALLER, appearance::smaller);
		actions.put(Shortcut.NORMAL, () -> appearance.resize(Appearance.SMALLEST));
		actions.put(Shortcut.THEME, () -> appearance.show(appearance.themeProperty().get().next()));
		actions.put(Shortcut.FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
		actions.put(Shortcut.MENU, this::openMenu);
		actions.put(Shortcut.KEYS, this::openKeys);
	}

	private void onKey(KeyEvent event) {
		Optional<Shortcut> shortcut = shortcut(event);
		if (overlay.isOpen() && !shortcut.map(ABOVE_A_PANEL::contains).orElse(false)) {
			return;
		}
		if (pad.mayBeDigit(event, isRating())) {
			event.consume();
			controller.steps().typeAhead(""); // from where the next one turns the page
			controller.say(words.get("numLockOff"));
		} else if (shortcut.isPresent()) {
			event.consume();
			Optional.ofNullable(actions.get(shortcut.get())).ifPresent(Runnable::run);
		} else if (event.isShortcutDown() && !event.isAltDown() && event.getCode().isDigitKey()) {
			String name = event.getCode().getName();
			if (controller.steps().goToArea(Integer.parseInt(name.substring(name.length() - 1)))) {
				event.consume();
			}
		}
	}

	/** Whether the focus is where a digit chooses something. */
	private boolean isRating() {
		Node owner = stage.getScene().getFocusOwner();
		return owner instanceof LevelPicker || owner instanceof SignCell;
	}

	private static Optional<Shortcut> shortcut(KeyEvent event) {
		return Stream.of(Shortcut.values()).filter(each -> each.matches(event)).findFirst();
	}

	private void openMenu() {
		if (root.lookup("#menu") instanceof MenuButton menu && !menu.isShowing()) {
			beforeMenu = stage.getScene().getFocusOwner();
			menu.setOnHidden(event -> closeMenu(menu));
			menu.requestFocus();
			menu.show();
		}
	}

	/** The focus goes back where it was, unless what was chosen took it somewhere. */
	private void closeMenu(MenuButton menu) {
		Node before = beforeMenu;
		beforeMenu = null;
		if (before != null && menu.isFocused()) {
			overlay.focus(before);
		}
	}

	private void openKeys() {
		KeysPanel panel = keys == null ? new KeysPanel(words, overlay::close) : keys;
		keys = panel;
		overlay.open(panel, focused());
		panel.focus();
	}

	/** What has the focus, or had it before the menu took it. */
	private @Nullable Node focused() {
		return beforeMenu == null ? stage.getScene().getFocusOwner() : beforeMenu;
	}

	private void openVersions() {
		controller.over().versions(overlay, focused());
	}

	private void dropFiles() {
		root.setOnDragOver(event -> {
			if (!overlay.isOpen() && workshopFile(event.getDragboard().getFiles()) != null) {
				event.acceptTransferModes(TransferMode.COPY);
			}
			event.consume();
		});
		root.setOnDragDropped(event -> {
			Path file = workshopFile(event.getDragboard().getFiles());
			event.setDropCompleted(file != null);
			event.consume();
			if (file != null && FileChoice.Kind.WORKBOOK.isNamedLike(file)) {
				controller.over().bringIn(file, overlay, focused());
			} else if (file != null) {
				controller.open(file);
			}
		});
	}

	private static @Nullable Path workshopFile(@Nullable List<File> files) {
		return files == null || files.size() != 1 ? null : files.getFirst().toPath();
	}

	/** Shows the window with the start screen. */
	public void show() {
		controller.showStart();
		stage.show();
	}

	/**
	 * Shows the window and, as soon as it is open, a workshop.
	 *
	 * @param file its file
	 * @param opened opens it or waits for it; called off the UI thread
	 */
	public void show(Path file, Callable<OpenWorkshop> opened) {
		controller.open(file, opened);
		stage.show();
	}

	/** Shows the window and begins a new workshop with a district's own diagnostic in it. */
	public void show(Diagnostic diagnostic) {
		show();
		controller.newWorkshop(diagnostic);
	}

	/** Saves what is open, says then what went wrong in a line that stays, and goes on; on the UI thread. */
	public void crashed(Throwable thrown) {
		controller.crashed(thrown);
	}

	/** How the window looks. */
	public Appearance appearance() {
		return appearance;
	}

	/** The live workshop; empty on the start screen. */
	public Optional<Session> session() {
		return controller.session();
	}
}
