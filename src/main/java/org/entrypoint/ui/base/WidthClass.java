package org.entrypoint.ui.base;

import java.util.Locale;
import javafx.css.PseudoClass;

/** How much room a window has, measured in its own letters, so that a larger text size asks for a simpler layout. */
public enum WidthClass {
	/** Room for everything side by side: a 16:9 projector at 100 %. */
	WIDE(74),
	/** A 4:3 projector, or larger text. */
	MEDIUM(52),
	/** One column only. */
	NARROW(0);

	private final double letters;

	WidthClass(double letters) {
		this.letters = letters;
	}

	/** The breadth of a window that is {@code letters} em wide. */
	static WidthClass of(double letters) {
		for (WidthClass each : values()) {
			if (letters >= each.letters) {
				return each;
			}
		}
		return NARROW;
	}

	/** The pseudo-class of style sheets, for example {@code :narrow}. */
	PseudoClass pseudoClass() {
		return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
	}
}
