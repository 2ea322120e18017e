package org.entrypoint.ui.window;

import org.entrypoint.ui.window.document.DocumentController;
import org.entrypoint.ui.window.document.OpenDocument;
import org.entrypoint.ui.window.document.SaveController;
import org.entrypoint.ui.window.document.StepCommands;
import org.entrypoint.ui.window.document.WindowServices;
import org.entrypoint.ui.window.export.ExportController;
import org.entrypoint.ui.window.document.OverlayHost;
import org.entrypoint.session.Session;
import org.entrypoint.ui.window.incoming.ImportController;
import org.entrypoint.ui.window.versions.VersionsController;
import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.CommandPalette;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.ui.command.StandardKeys;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.window.message.UndoController;
import org.entrypoint.ui.window.search.SearchController;
import org.entrypoint.ui.window.view.KeysPanel;
import org.entrypoint.ui.window.view.MenuOpener;

/** Every action of the window, once: its words, its keys, when it can be done and what does it. */
final class WindowCommands {
	private final Commands commands;
	private final WindowServices services;
	private final Words words;

	/**
	 * Adds them to {@code commands} by the methods below.
	 *
	 * @param services what the window works with
	 */
	WindowCommands(Commands commands, WindowServices services) {
		this.commands = commands;
		this.services = services;
		words = services.words();
	}

	void addSteps(StepCommands steps) {
		addForWorkshop(command("next", CommandGroup.STEP, steps::next).by(key("Page Down")));
		addForWorkshop(command("previous", CommandGroup.STEP, steps::previous).by(key("Page Up")));
	}

	void addEdits(Stage stage, UndoController undo) {
		addForWorkshop(command(CommandIds.UNDO, CommandGroup.EDIT, () -> {
			if (!EntryLine.undoes(stage.getScene().getFocusOwner())) {
				undo.undo();
			}
		}).by(StandardKeys.UNDO));
		addForWorkshop(command(CommandIds.REDO, CommandGroup.EDIT, () -> {
			if (!EntryLine.redoes(stage.getScene().getFocusOwner())) {
				undo.redo();
			}
		}).by(StandardKeys.REDO, StandardKeys.REDO_TOO));
	}

	void addFiles(DocumentController documents, SaveController saving, VersionsController versions,
			ImportController imports) {
		commands.add(command(CommandIds.NEW, CommandGroup.FILE, documents::beginBlank).by(key("Shortcut+N")));
		commands.add(command(CommandIds.OPEN, CommandGroup.FILE, documents::chooseAndOpen).by(StandardKeys.OPEN));
		addForWorkshop(command(CommandIds.SAVE, CommandGroup.FILE, saving::save).by(StandardKeys.SAVE));
		addForWorkshop(command(CommandIds.SAVE_AS, CommandGroup.FILE, saving::saveAs).by(key("Shortcut+Shift+S")));
		addForWorkshop(command("versions", CommandGroup.FILE, versions::show).by(key("Shortcut+H")),
				"versionsNoWorkshop");
		addForWorkshop(command("import", CommandGroup.FILE, imports::choose).by(key("Shortcut+I")), "importNoWorkshop");
		addForWorkshop(command("close", CommandGroup.FILE, documents::close).by(key("Shortcut+W")));
		commands.add(command(CommandIds.SAMPLE, CommandGroup.START, documents::openSample));
		commands.add(command(CommandIds.REHEARSE, CommandGroup.START, documents::rehearse));
		addForWorkshop(command(CommandIds.DIAGNOSTIC, CommandGroup.START, documents::chooseDiagnostic));
	}

	void addExports(ExportController exports, List<WindowFeature> features) {
		addForWorkshop(command(CommandIds.EXPORT, CommandGroup.EXPORT, exports::export).by(key("Shortcut+E")));
		OverlayHost host = new OverlayHost(services);
		features.forEach(
				each -> commands.add(each.in(host, () -> services.workspace().session().map(Session::workshop))));
		commands.add(command(CommandIds.BLANK, CommandGroup.EXPORT, exports::exportBlank));
	}

	void addViews(Stage stage, Appearance appearance) {
		commands.add(command("larger", CommandGroup.VIEW, appearance::larger).by(key("Shortcut+Plus"))
				.alsoBy(key("Shortcut+Equals"), key("Shortcut+Shift+Equals"), key("Shortcut+Add")));
		commands.add(command("smaller", CommandGroup.VIEW, appearance::smaller).by(key("Shortcut+Minus"))
				.alsoBy(key("Shortcut+Subtract")));
		commands.add(command("normal", CommandGroup.VIEW, () -> appearance.resize(Appearance.SMALLEST))
				.by(key("Shortcut+0")).alsoBy(key("Shortcut+Numpad 0")));
		commands.add(command("theme", CommandGroup.VIEW, () -> appearance.show(appearance.themeProperty().get().next()))
				.by(key("Shortcut+D")));
		commands.add(command("full-screen", CommandGroup.VIEW, () -> stage.setFullScreen(!stage.isFullScreen()))
				.by(key("F11")));
		for (Theme theme : Theme.values()) {
			commands.add(Command.of("theme-" + theme.name(), CommandGroup.THEME, words.of(theme),
					() -> appearance.show(theme)));
		}
	}

	void addTools(SearchController search, StepCommands steps, MenuOpener menu) {
		addForWorkshop(command("find", CommandGroup.TOOLS, search::find).by(key("Shortcut+F")), "findNoWorkshop");
		commands.addSource(search::schools);
		addForWorkshop(command(CommandIds.PARKING, CommandGroup.TOOLS, steps::showParkingLot).by(key("Shortcut+P")));
		addForWorkshop(command(CommandIds.TIMER, CommandGroup.TOOLS, steps::toggleTimer).by(key("Shortcut+T")));
		commands.add(command(CommandIds.PALETTE, CommandGroup.TOOLS, this::showPalette).by(key("Shortcut+K")));
		commands.add(command(CommandIds.KEYS, CommandGroup.TOOLS, this::showKeys).by(key("F1")));
		commands.add(command(CommandIds.MENU, CommandGroup.WINDOW, menu::open).by(key("F10")));
		commands.addSource(() -> services.workspace().document().map(OpenDocument::places).orElse(List.of()));
	}

	private void showPalette() {
		CommandPalette palette = new CommandPalette(words, commands, services.overlay()::close);
		services.overlay().open(palette);
		palette.focus();
	}

	private void showKeys() {
		KeysPanel keys = new KeysPanel(words, commands, services.overlay()::close);
		services.overlay().open(keys);
		keys.focus();
	}

	private static KeyCombination key(String keys) {
		return KeyCombination.valueOf(keys);
	}

	private Command command(String id, CommandGroup group, Runnable action) {
		return Command.of(id, group, words.get("command." + id), action);
	}

	/** Adds one that needs an open workshop. */
	private void addForWorkshop(Command command) {
		addForWorkshop(command, "noWorkshop");
	}

	/** Adds one that needs an open workshop; without one, it says the sentence of this key. */
	private void addForWorkshop(Command command, String otherwise) {
		commands.add(command.unless(() -> services.workspace().document().isPresent() ? "" : words.get(otherwise)));
	}
}
