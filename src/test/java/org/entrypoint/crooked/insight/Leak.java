package org.entrypoint.crooked.insight;

import java.util.Locale;
import java.util.ResourceBundle;
import org.entrypoint.crooked.app.Cellar;

/** Uses a room that is closed to it, and reads words in a language of its own. */
record Leak(Cellar cellar) {
	String words() {
		return ResourceBundle.getBundle("attic", Locale.ENGLISH).getString("words");
	}
}
