package org.entrypoint.crooked.ui.window;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.apache.poi.ss.usermodel.Workbook;
import org.entrypoint.crooked.app.Cellar;
import tools.jackson.databind.JsonNode;

/** Does what other rooms are for: spreadsheets, JSON, threads and files; and what nobody does, talk to others. */
record Writer(Workbook workbook, JsonNode json, Executor executor, FileOutputStream out, Socket socket, Cellar cellar) {
	void write(Path file) throws IOException {
		Platform.runLater(() -> {
		});
		Files.delete(file);
	}
}
