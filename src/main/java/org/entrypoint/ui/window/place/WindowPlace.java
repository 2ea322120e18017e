package org.entrypoint.ui.window.place;

import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a window within the screens that there are, also while screens come and go or change their resolution or
 * scaling. The place and size that a person gave the window are kept apart from those that a small screen forces on it:
 * the window gets them back when there is room again. A window that is maximized or fills the screen stays so.
 */
final class WindowPlace {
	/** Changes of screens and moves of windows come in bursts; what follows within this time belongs to them. */
	private static final Duration QUIET = Duration.millis(500);
	/** A system may place a window otherwise than it was told by as much as its frame, in pixels. */
	private static final double FRAME = 60;

	private final Stage stage;
	private final PauseTransition moved = new PauseTransition(QUIET);
	private final PauseTransition screensChanged = new PauseTransition(QUIET);
	private final ListChangeListener<Screen> screens = change -> {
		moved.stop();
		screensChanged.playFromStart();
	};
	private Rectangle2D wanted;
	private Rectangle2D given;
	private @Nullable Rectangle2D refused;

	/** Puts {@code stage} to {@code wanted}, as far as the screens have room; on the UI thread. */
	WindowPlace(Stage stage, Rectangle2D wanted) {
		this.stage = stage;
		this.wanted = wanted;
		given = ScreenFit.fit(wanted, screens());
		put(given);
		moved.setOnFinished(event -> accept());
		screensChanged.setOnFinished(event -> put(ScreenFit.fit(this.wanted, screens())));
		Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
				.forEach(each -> each.subscribe(this::onMoved));
		Stream.of(stage.maximizedProperty(), stage.fullScreenProperty(), stage.iconifiedProperty())
				.forEach(each -> each.subscribe((before, now) -> moved.playFromStart()));
		stage.showingProperty().subscribe(isShowing -> {
			Screen.getScreens().removeListener(screens);
			if (isShowing) {
				Screen.getScreens().addListener(screens);
			}
		});
	}

	/** The place that the person at the computer gave the window last; its screen may have gone since. */
	Rectangle2D wanted() {
		if (isRunning(moved)) {
			accept();
		}
		return wanted;
	}

	private void onMoved() {
		if (stage.isShowing() && !isRunning(screensChanged)) {
			moved.playFromStart();
		}
	}

	/** Takes the place where the window is for the wanted one, unless a smaller screen forced it there. */
	private void accept() {
		moved.stop();
		if (!isFree()) {
			return;
		}
		Rectangle2D now = now();
		boolean isForced = !given.equals(wanted);
		if (!isForced || !isNear(now, given)) {
			wanted = now;
			given = now;
		}
		Rectangle2D screen = ScreenFit.of(now, screens());
		boolean isTooLarge = now.getWidth() > screen.getWidth() || now.getHeight() > screen.getHeight();
		if (isTooLarge && !now.equals(refused)) {
			refused = now; // a system that leaves it so is not asked again
			put(ScreenFit.fit(now, screens()));
		}
	}

	private void put(Rectangle2D place) {
		stage.setMinWidth(Math.min(ScreenFit.LEAST_WIDTH, place.getWidth()));
		stage.setMinHeight(Math.min(ScreenFit.LEAST_HEIGHT, place.getHeight()));
		given = place;
		if (isFree()) {
			stage.setX(place.getMinX());
			stage.setY(place.getMinY());
			stage.setWidth(place.getWidth());
			stage.setHeight(place.getHeight());
		}
	}

	private boolean isFree() {
		return !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
	}

	private Rectangle2D now() {
		return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
	}

	private static boolean isNear(Rectangle2D one, Rectangle2D other) {
		return Math.abs(one.getMinX() - other.getMinX()) <= FRAME && Math.abs(one.getMinY() - other.getMinY()) <= FRAME
				&& Math.abs(one.getWidth() - other.getWidth()) <= FRAME
				&& Math.abs(one.getHeight() - other.getHeight()) <= FRAME;
	}

	private static boolean isRunning(PauseTransition pause) {
		return pause.getStatus() == Animation.Status.RUNNING;
	}

	/** What windows may cover of each screen, the primary one first. */
	static List<Rectangle2D> screens() {
		Screen primary = Screen.getPrimary();
		return Stream.concat(Stream.of(primary), Screen.getScreens().stream().filter(each -> !each.equals(primary)))
				.map(Screen::getVisualBounds).toList();
	}
}
