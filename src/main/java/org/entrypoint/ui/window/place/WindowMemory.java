package org.entrypoint.ui.window.place;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entrypoint.session.port.Preferences;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.jspecify.annotations.Nullable;

/** Remembers where the window stood and how it looked. */
public final class WindowMemory {
	private static final String PLACE = "window";
	private static final String MAXIMIZED = "maximized";
	private static final String THEME = "theme";
	private static final String TEXT_SIZE = "textSize";

	private final Preferences preferences;
	private @Nullable WindowPlace place;

	public WindowMemory(Preferences preferences) {
		this.preferences = preferences;
	}

	/** Puts the window where it was, as far as the screens have room; at first it fills most of the first screen. */
	public void restore(Stage stage, Appearance appearance) {
		preferences.get(THEME).flatMap(WindowMemory::theme).ifPresent(appearance::show);
		preferences.get(TEXT_SIZE).flatMap(WindowMemory::number).ifPresent(size -> appearance.resize(size.intValue()));
		appearance.themeProperty().subscribe((before, theme) -> preferences.put(THEME, theme.name()));
		appearance.textSizeProperty().subscribe((before, size) -> preferences.put(TEXT_SIZE, String.valueOf(size)));
		place = new WindowPlace(stage,
				preferences.get(PLACE).flatMap(WindowMemory::rectangle).orElseGet(WindowMemory::first));
		stage.setMaximized(preferences.get(MAXIMIZED).map(Boolean::parseBoolean).orElse(true));
	}

	/** Remembers where the window is now; of one that a small screen made smaller, where it was before. */
	public void remember(Stage stage, Appearance appearance) {
		preferences.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
		preferences.put(THEME, appearance.themeProperty().get().name());
		if (place != null && !stage.isMaximized() && !stage.isFullScreen()) {
			Rectangle2D wanted = place.wanted();
			preferences.put(PLACE,
					wanted.getMinX() + "," + wanted.getMinY() + "," + wanted.getWidth() + "," + wanted.getHeight());
		}
	}

	private static Rectangle2D first() {
		Rectangle2D screen = Screen.getPrimary().getVisualBounds();
		double width = screen.getWidth() * 0.9;
		double height = screen.getHeight() * 0.9;
		return new Rectangle2D(screen.getMinX() + (screen.getWidth() - width) / 2,
				screen.getMinY() + (screen.getHeight() - height) / 2, width, height);
	}

	private static Optional<Rectangle2D> rectangle(String text) {
		double[] numbers = Arrays.stream(text.split(",", -1)).map(WindowMemory::number).flatMap(Optional::stream)
				.mapToDouble(Double::doubleValue).toArray();
		return numbers.length == 4 && numbers[2] > 0 && numbers[3] > 0
				? Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]))
				: Optional.empty();
	}

	private static Optional<Double> number(String text) {
		try {
			return Optional.of(Double.valueOf(text)).filter(each -> !each.isNaN() && !each.isInfinite());
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Optional<Theme> theme(String name) {
		return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(name)).findFirst();
	}
}
