package org.entrypoint.ui.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.session.Step;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.screen.start.StartScreen;
import org.entrypoint.workshop.Workshop;

/** Every screen and step of the program, off stage, for pictures and for checks of the layout. */
public final class Scenery {
	/** The sizes that must hold: three projectors, and a laptop whose system draws everything at 200 %. */
	public static final List<Canvas> SIZES = List.of(new Canvas("1920x1080", 1920, 1080, 1, 100, Theme.LIGHT),
			new Canvas("1366x768", 1366, 768, 1, 100, Theme.LIGHT),
			new Canvas("1024x768", 1024, 768, 1, 100, Theme.LIGHT),
			new Canvas("1920x1080-at-2", 1920, 1080, 2, 100, Theme.LIGHT),
			new Canvas("1920x1080-text-200", 1920, 1080, 1, 200, Theme.LIGHT));
	private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-12T10:42:07Z"), ZoneOffset.UTC);

	private final Library library = new FileLibrary(new AppFolder(Path.of("target", "scenery")), NOON);

	/** The sample district. */
	public Workshop sample() {
		return library.sample();
	}

	/** A workshop in which nothing was said yet. */
	public Workshop empty() {
		return Workshop.blank(library.builtIn());
	}

	/** The same with much longer texts. */
	public Workshop longTexts() {
		return LongTexts.of(sample());
	}

	/** The ids of all steps. */
	public List<String> steps(Workshop workshop) {
		return RetreatOutline.through(workshop.diagnostic()).steps().stream().map(Step::id).toList();
	}

	/** The start screen; on the UI thread. */
	public Scene start(Canvas canvas) {
		QuietContext window = new QuietContext(OffStageWindow.commands(library, NOON), recent());
		StartScreen start = new StartScreen(window, window);
		Scene scene = canvas.scene(new StackPane(start.node()));
		start.refresh();
		start.focus();
		Canvas.settle(scene.getRoot());
		return scene;
	}

	/** The workshops that the start screen lists. */
	public static List<RecentWorkshop> recent() {
		return List.of(new RecentWorkshop(Path.of("Documents", "Retreats", "harbor.json"), true, "Harbor City Schools",
				"Cabinet day", LocalDate.of(2026, 11, 12), RecentWorkshop.Standing.CHOSEN, NOON.instant(), false),
				new RecentWorkshop(Path.of("E:", "principals.json"), true, "Riverbend USD", "Principals, table 2",
						LocalDate.of(2026, 11, 4), RecentWorkshop.Standing.UNDER_WAY, NOON.instant(), true));
	}

	/** A workshop in the whole frame, to be walked through; on the UI thread. */
	public Walk walk(Workshop workshop, Canvas canvas) {
		return new Walk(workshop, canvas, library, NOON);
	}

	/** Ends the toolkit, so that a program made of pictures only can end. */
	static void end() {
		Platform.exit();
	}
}
