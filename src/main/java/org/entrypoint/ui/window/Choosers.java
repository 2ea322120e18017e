package org.entrypoint.ui.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.entrypoint.session.port.Preferences;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.jspecify.annotations.Nullable;

/** Lets the facilitator choose files in the system's dialogs; starts in the folder where the last one was. */
final class Choosers implements FileChoice {
	private static final String LAST_FOLDER = "folder";
	private final Stage stage;
	private final Preferences preferences;
	private final Words words;

	Choosers(Stage stage, Preferences preferences, Words words) {
		this.stage = stage;
		this.preferences = preferences;
		this.words = words;
	}

	@Override
	public Optional<Path> toOpen(Kind kind) {
		return chosen(chooser(kind, words.get("open." + kind)).showOpenDialog(stage));
	}

	@Override
	public Optional<Path> toSave(Kind kind, String name) {
		FileChooser chooser = chooser(kind, words.get("save." + kind));
		chooser.setInitialFileName(name);
		File file = chooser.showSaveDialog(stage);
		while (file != null && isUnasked(kind, file)) {
			Path whole = kind.complete(file.toPath());
			chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
			chooser.setInitialFileName(String.valueOf(whole.getFileName()));
			file = chooser.showSaveDialog(stage);
		}
		return chosen(file).map(kind::complete);
	}

	/** Whether the system could not ask if an existing file may be replaced, because its name was typed without end. */
	private static boolean isUnasked(Kind kind, File file) {
		Path whole = kind.complete(file.toPath());
		return !whole.equals(file.toPath()) && Files.exists(whole);
	}

	private FileChooser chooser(Kind kind, String title) {
		FileChooser chooser = new FileChooser();
		chooser.setTitle(title);
		chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.of(kind), kind.patterns()));
		preferences.get(LAST_FOLDER).map(File::new).filter(Choosers::isThere).ifPresent(chooser::setInitialDirectory);
		return chooser;
	}

	/** Whether a folder is still there, as far as its disk says so at once: it may lie on a share that is gone. */
	private static boolean isThere(File folder) {
		return Background.atOnce(folder::isDirectory).orElse(false);
	}

	private Optional<Path> chosen(@Nullable File file) {
		if (file == null) {
			return Optional.empty();
		}
		String folder = file.getAbsoluteFile().getParent();
		if (folder != null) {
			preferences.put(LAST_FOLDER, folder);
		}
		return Optional.of(file.toPath());
	}
}
