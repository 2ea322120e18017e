package org.entrypoint.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.entrypoint.session.Exporter;
import org.entrypoint.session.Library;
import org.entrypoint.session.Position;
import org.entrypoint.session.Preferences;
import org.entrypoint.session.RecentWorkshop;
import org.entrypoint.session.SaveState;
import org.entrypoint.session.Session;
import org.entrypoint.session.Step;
import org.entrypoint.session.Way;
import org.entrypoint.storage.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.screen.Retreat;
import org.entrypoint.ui.screen.StartScreen;
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

	/** A scene with what it shows. */
	public record View(String name, Scene scene) {
	}

	/** The sample district. */
	public Workshop sample() {
		return library.sample();
	}

	/** A workshop in which nothing was said yet. */
	public Workshop empty() {
		return Workshop.blank(library.builtIn());
	}

	/** The ids of all steps. */
	public List<String> steps(Workshop workshop) {
		return Way.through(workshop.diagnostic()).steps().stream().map(Step::id).toList();
	}

	/** The start screen; on the UI thread. */
	public View start(Canvas canvas) {
		StartScreen start = new StartScreen(new QuietDesk(recent()));
		Scene scene = canvas.scene(new StackPane(start.node()));
		start.refresh();
		start.focus();
		Canvas.settle(scene.getRoot());
		return new View("start", scene);
	}

	private static List<RecentWorkshop> recent() {
		return List.of(new RecentWorkshop(Path.of("Documents", "Retreats", "harbor.json"), true, "Harbor City Schools",
				"Cabinet day", LocalDate.of(2026, 11, 12), RecentWorkshop.Standing.CHOSEN, NOON.instant(), false),
				new RecentWorkshop(Path.of("E:", "principals.json"), true, "Riverbend USD", "Principals, table 2",
						LocalDate.of(2026, 11, 4), RecentWorkshop.Standing.UNDER_WAY, NOON.instant(), true));
	}

	/** One step of a workshop in the whole frame; on the UI thread. */
	public View step(Workshop workshop, String step, Canvas canvas) {
		StackPane root = new StackPane();
		Scene scene = new Scene(root, canvas.width() / canvas.scale(), canvas.height() / canvas.scale());
		Appearance appearance = new Appearance(scene);
		appearance.show(canvas.theme());
		appearance.resize(canvas.textSize());
		Words words = new Words("org.entrypoint.ui.shell.shell");
		Session session = new Session(workshop, () -> UUID.randomUUID().toString(), NOON);
		Position position = new Position(workshop.diagnostic(), step);
		Retreat retreat = new Retreat(session, position, new QuietDesk(List.of()), appearance.breadthProperty());
		SaveDot dot = new SaveDot(words, ZoneOffset.UTC);
		dot.show(new SaveState.Saved(NOON.instant(), Path.of("riverbend.json")));
		RetreatView view = new RetreatView(retreat, words, new Ports(library, nothing(), memory(), () -> "x", NOON),
				new WindowMenu(words, Map.of(), appearance), dot, new Messages(words));
		root.getChildren().add(view);
		Canvas.settle(root);
		view.show(position.step());
		Canvas.settle(root);
		return new View(step.replace('/', '-'), scene);
	}

	private static Exporter nothing() {
		return (workshop, content, file, progress) -> {
			throw new AssertionError("no picture exports");
		};
	}

	private static Preferences memory() {
		return new Preferences() {
			private final Map<String, String> values = new HashMap<>();

			@Override
			public Optional<String> get(String key) {
				return Optional.ofNullable(values.get(key));
			}

			@Override
			public void put(String key, String value) {
				values.put(key, value);
			}
		};
	}

	/** All views of a workshop at one size; on the UI thread. */
	public List<View> all(Workshop workshop, Canvas canvas) {
		List<View> views = new ArrayList<>();
		steps(workshop).forEach(step -> views.add(step(workshop, step, canvas)));
		return views;
	}

	/** Ends the toolkit, so that a program made of pictures only can end. */
	static void end() {
		Platform.exit();
	}
}
