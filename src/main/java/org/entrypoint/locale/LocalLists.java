package org.entrypoint.locale;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Several names or remarks in one line. */
public final class LocalLists {
	private LocalLists() {
	}

	/** The texts with what the program's language puts between them, for example "Lincoln, North, Quarry Street". */
	public static String of(List<String> texts) {
		return texts.isEmpty()
				? ""
				: ListFormat.getInstance(Locale.getDefault(Locale.Category.DISPLAY), ListFormat.Type.UNIT,
						ListFormat.Style.SHORT).format(texts);
	}
}
