package org.entrypoint.app.launch;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entrypoint.ui.base.Background;

/**
 * Hears of every exception that nobody caught. The room gets a line that stays, the log the exception's class and the
 * place in the program, never its message: that may hold words of the room.
 *
 * @param teller tells the room, on the UI thread
 */
public record CrashHandler(Consumer<Throwable> teller) implements UncaughtExceptionHandler {
	@Override
	public void uncaughtException(Thread thread, Throwable thrown) {
		log(thrown);
		Background.onUiThread(() -> teller.accept(thrown));
	}

	/** Takes note of an exception that nobody caught: its class, and the place in the program. */
	public static void log(Throwable thrown) {
		System.getLogger(CrashHandler.class.getName()).log(System.Logger.Level.INFO,
				"nobody caught: " + thrown.getClass().getSimpleName() + " at " + place(thrown));
	}

	private static String place(Throwable thrown) {
		return Stream.of(thrown.getStackTrace()).map(String::valueOf).filter(each -> each.contains("org.entrypoint."))
				.findFirst().orElse("no place of ours");
	}
}
