package org.entrypoint.ui.window.message;

import org.entrypoint.session.Problem;
import org.entrypoint.locale.Words;

/** What people read when something failed, whatever was thrown. */
public final class FailureText {
	private FailureText() {
	}

	/**
	 * The sentence for what was thrown: that of a {@link Problem}, what the file system says, or {@code unexpected} of
	 * a bundle; then the log has the exception's class.
	 */
	public static String of(Throwable thrown, Words words) {
		return Problem.in(thrown).map(Problem::words).orElseGet(() -> {
			System.getLogger(FailureText.class.getName()).log(System.Logger.Level.INFO,
					"unexpected: " + thrown.getClass().getSimpleName());
			return words.get("unexpected");
		});
	}
}
