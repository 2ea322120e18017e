package org.entrypoint.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.stage.Stage;
import org.entrypoint.ui.shell.Ports;
import org.entrypoint.ui.shell.Window;

/** The program with its window. The toolkit makes it, so what it needs is handed over before the launch. */
public final class WindowApplication extends Application {
	private static final int ID_LENGTH = 12;
	private static final String ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

	@Override
	public void start(Stage stage) {
		Ports ports = Composition.ofUser().ports(ids());
		Window window = new Window(stage, ports);
		getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresentOrElse(window::show, window::show);
	}

	/** Ids that nobody gave before: twelve letters by chance, about 60 bits. */
	private static Supplier<String> ids() {
		SecureRandom random = new SecureRandom();
		return () -> random.ints(ID_LENGTH, 0, ID_LETTERS.length()).collect(StringBuilder::new,
				(text, each) -> text.append(ID_LETTERS.charAt(each)), StringBuilder::append).toString();
	}
}
