package org.entrypoint.ui.base;

import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * How a window looks: its theme and its text size. One em is 1/48 of the window's height at 100 %, so that the back row
 * reads the same on every projector; all sizes in the style sheets are in em.
 */
public final class Appearance {
	/** The smallest text size. */
	public static final int SMALLEST = 100;
	/** The largest text size. */
	public static final int LARGEST = 200;
	private static final int STEP = 10;
	private static final double LINES = 48;
	/** Windows lower than this scroll instead of getting ever smaller letters. */
	private static final double LEAST_HEIGHT = 480;
	private static final double SHORT = 34;
	private static final PseudoClass IS_SHORT = PseudoClass.getPseudoClass("short");

	private final Scene scene;
	private final ReadOnlyObjectWrapper<WidthClass> widthClass = new ReadOnlyObjectWrapper<>(WidthClass.WIDE);
	private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
	private final ReadOnlyObjectWrapper<Integer> textSize = new ReadOnlyObjectWrapper<>(SMALLEST);

	/** Dresses {@code scene}, and keeps it dressed while it changes its size or root. */
	public Appearance(Scene scene) {
		this.scene = scene;
		FontFiles.load();
		scene.heightProperty().subscribe(this::measure);
		scene.widthProperty().subscribe(this::measure);
		scene.rootProperty().subscribe(this::measure);
		show(Theme.LIGHT);
	}

	/** The theme that is shown. */
	public ReadOnlyObjectProperty<Theme> themeProperty() {
		return theme.getReadOnlyProperty();
	}

	/** The text size in per cent, {@link #SMALLEST} to {@link #LARGEST}. */
	public ReadOnlyObjectProperty<Integer> textSizeProperty() {
		return textSize.getReadOnlyProperty();
	}

	/** How much room there is. */
	public ReadOnlyObjectProperty<WidthClass> widthClassProperty() {
		return widthClass.getReadOnlyProperty();
	}

	/** Shows a theme. */
	public void show(Theme next) {
		theme.set(next);
		Application.setUserAgentStylesheet(next.foundation()); // also for calendars and menus in scenes of their own
		scene.getStylesheets().setAll(next.styleSheets());
	}

	/** Sets the text size in per cent; brought into its range. */
	public void resize(int percent) {
		textSize.set(Math.clamp(percent, SMALLEST, LARGEST));
		measure();
	}

	/** Larger text by a step. */
	public void larger() {
		resize(textSize.get() + STEP);
	}

	/** Smaller text by a step. */
	public void smaller() {
		resize(textSize.get() - STEP);
	}

	private void measure() {
		Parent root = scene.getRoot();
		if (root == null || scene.getHeight() <= 0) {
			return;
		}
		double em = Math.max(scene.getHeight(), LEAST_HEIGHT) / LINES * textSize.get() / 100;
		root.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", em));
		widthClass.set(WidthClass.of(scene.getWidth() / em));
		for (WidthClass each : WidthClass.values()) {
			root.pseudoClassStateChanged(each.pseudoClass(), each == widthClass.get());
		}
		root.pseudoClassStateChanged(IS_SHORT, scene.getHeight() / em < SHORT);
	}
}
