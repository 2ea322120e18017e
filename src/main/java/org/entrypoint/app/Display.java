package org.entrypoint.app;

import java.util.Locale;

/** Whether a window can be shown at all. Windows and Macs always can; elsewhere a display has to be named. */
final class Display {
	private Display() {
	}

	/** Whether there is a display. */
	static boolean isThere() {
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		return system.startsWith("windows") || system.startsWith("mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
	}

	private static boolean isSet(String variable) {
		String value = System.getenv(variable);
		return value != null && !value.isBlank();
	}
}
