package org.entrypoint.ui.window;

import org.entrypoint.ui.window.document.DocumentController;
import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.ui.window.document.OpenDocument;
import org.entrypoint.ui.window.document.SaveController;
import org.entrypoint.ui.window.document.ScreenContext;
import org.entrypoint.ui.window.document.StepCommands;
import org.entrypoint.ui.window.document.WindowServices;
import org.entrypoint.ui.window.document.Workspace;
import org.entrypoint.ui.window.export.ExportController;
import org.entrypoint.ui.window.incoming.ImportController;
import org.entrypoint.ui.window.versions.VersionsController;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.Session;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.keys.FocusKeys;
import org.entrypoint.ui.base.keys.NumberPad;
import org.entrypoint.ui.base.keys.TypeAhead;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.rating.SignCell;
import org.entrypoint.ui.window.message.FileNotices;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.message.UndoController;
import org.entrypoint.ui.window.place.WindowMemory;
import org.entrypoint.ui.window.search.SearchController;
import org.entrypoint.ui.window.view.MenuOpener;
import org.entrypoint.ui.window.view.Overlay;
import org.jspecify.annotations.Nullable;

/** The window: its frame, its keys, its looks, and whatever is open in it. */
public final class Window {
	private final Stage stage;
	private final StackPane root = new StackPane();
	private final Words words = new Words("org.entrypoint.ui.window.shell");
	private final Workspace workspace = new Workspace(root);
	private final Commands commands = new Commands();
	private final StepCommands steps = new StepCommands(workspace);
	private final NumberPad pad = new NumberPad(() -> Platform.isKeyLocked(KeyCode.NUM_LOCK));
	private final Appearance appearance;
	private final Overlay overlay;
	private final WindowServices services;
	private final DocumentController documents;
	private final ImportController imports;

	/**
	 * A window that is not shown yet and asks for files in the system's dialogs; on the UI thread.
	 *
	 * @param features what it offers besides
	 * @param closed is told, on the UI thread, when the window was closed and everything is saved
	 */
	public Window(Ports ports, List<WindowFeature> features, Runnable closed) {
		this(ports, features, stage -> new Choosers(stage, ports.preferences()), closed);
	}

	/**
	 * A window that asks {@code files} for files.
	 *
	 * @param features what it offers besides
	 * @param closed is told, on the UI thread, when the window was closed and everything is saved
	 */
	public Window(Ports ports, List<WindowFeature> features, FileChoice files, Runnable closed) {
		this(ports, features, stage -> files, closed);
	}

	private Window(Ports ports, List<WindowFeature> features, Function<Stage, FileChoice> files, Runnable closed) {
		stage = new Stage();
		Scene scene = new Scene(root);
		appearance = new Appearance(scene);
		WindowMemory memory = new WindowMemory(ports.preferences());
		memory.restore(stage, appearance);
		MenuOpener menu = new MenuOpener(root, workspace::focus);
		overlay = new Overlay(root, menu);
		Background background = new Background();
		Messages messages = new Messages(words, () -> commands.run(CommandIds.SAVE_AS), workspace::focus);
		commands.setOnObstacle(messages::say);
		services = new WindowServices(ports, files.apply(stage), words, background, workspace, overlay, messages,
				new FileNotices(messages, words, background));
		UndoController undo = new UndoController(words, messages.brief(), workspace::session);
		ExportController exports = new ExportController(services);
		documents = new DocumentController(services, stage, new ScreenContext(commands, undo, messages),
				appearance.widthClassProperty(), exports.panel());
		imports = new ImportController(services);
		WindowCommands all = new WindowCommands(commands, services);
		all.addSteps(steps);
		all.addEdits(stage, undo);
		all.addFiles(documents, new SaveController(services), new VersionsController(services, documents::open),
				imports);
		all.addExports(exports, features);
		all.addViews(stage, appearance);
		all.addTools(new SearchController(services, appearance.widthClassProperty()), steps, menu);
		stage.focusedProperty().subscribe(has -> saveSoon());
		FocusKeys.on(scene);
		TypeAhead.on(scene, () -> !overlay.isOpen() && workspace.document().isPresent(), steps::typeAhead);
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
			documents.leave(() -> {
				stage.hide();
				closed.run();
			});
		});
	}

	/** Saves what is open as soon as possible, and looks for its file: the window is left, or comes back. */
	private void saveSoon() {
		workspace.document().ifPresent(each -> each.saver().saveSoon());
	}

	/** While a panel lies over the window, only its looks can be changed. */
	private void onKey(KeyEvent event) {
		Optional<Command> command = commands.startedBy(event)
				.filter(each -> !overlay.isOpen() || each.group() == CommandGroup.VIEW);
		if (!overlay.isOpen() && pad.mayBeDigit(event, isRating())) {
			event.consume();
			steps.typeAhead(""); // from where the next one turns the page
			services.say(words.get("numLockOff"));
		} else if (command.isPresent()) {
			event.consume();
			commands.run(command.get());
		}
	}

	/** Whether the focus is where a digit chooses something. */
	private boolean isRating() {
		Node owner = stage.getScene().getFocusOwner();
		return owner instanceof LevelPicker || owner instanceof SignCell;
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
			if (file != null && FileChoice.WORKBOOK.isNamedLike(file)) {
				imports.read(file);
			} else if (file != null) {
				documents.open(file);
			}
		});
	}

	private static @Nullable Path workshopFile(@Nullable List<File> files) {
		return files == null || files.size() != 1 ? null : files.getFirst().toPath();
	}

	/** Shows the window with the start screen. */
	public void show() {
		documents.showStart();
		stage.show();
	}

	/**
	 * Shows the window and, as soon as it is open, a workshop.
	 *
	 * @param file its file
	 * @param opened opens it or waits for it; called off the UI thread
	 */
	public void show(Path file, Callable<OpenWorkshop> opened) {
		documents.open(file, opened);
		stage.show();
	}

	/** Shows the window and begins a new workshop with a district's own diagnostic in it. */
	public void show(Diagnostic diagnostic) {
		show();
		documents.begin(diagnostic);
	}

	/** Saves what is open, says then what went wrong in a line that stays, and goes on; on the UI thread. */
	public void crashed(Throwable thrown) {
		services.notices().crashed(thrown, workspace.document().map(OpenDocument::saver));
	}

	/** What can be done in the window. */
	public Commands commands() {
		return commands;
	}

	/** How the window looks. */
	public Appearance appearance() {
		return appearance;
	}

	/** The live workshop; empty on the start screen. */
	public Optional<Session> session() {
		return workspace.session();
	}
}
