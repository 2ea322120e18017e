package org.entrypoint.ui.window;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.entrypoint.locale.PseudoLocale;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.workshop.Workshop;

/**
 * Draws every screen and step into a folder: the sample, an empty workshop, and one with long texts, at every size and
 * in every theme; and the sample in the pseudo-locale.
 */
public final class PictureTour {
	private PictureTour() {
	}

	/**
	 * Draws the tour.
	 *
	 * @param args the folder; then, to draw less, parts of the names that a picture must hold
	 */
	public static void main(String[] args) {
		try {
			draw(args);
		} finally {
			Scenery.end();
		}
	}

	private static void draw(String[] args) {
		Path folder = Path.of(args.length > 0 ? args[0] : "target/pictures");
		List<String> parts = List.of(args).subList(Math.min(1, args.length), args.length);
		Scenery scenery = new Scenery();
		Map<String, Workshop> workshops = new LinkedHashMap<>();
		workshops.put("sample", scenery.sample());
		workshops.put("empty", scenery.empty());
		workshops.put("long", scenery.longTexts());
		int drawn = 0;
		for (Canvas size : Scenery.SIZES) {
			for (Theme theme : Theme.values()) {
				Canvas canvas = size.in(theme);
				String end = canvas.name() + "-" + theme + "-";
				drawn += draw(folder, parts, canvas, Map.of("start-" + end + "start", () -> scenery.start(canvas)));
				for (Map.Entry<String, Workshop> each : workshops.entrySet()) {
					drawn += draw(folder, parts, canvas,
							views(scenery, each.getValue(), canvas, each.getKey() + "-" + end));
				}
			}
		}
		Locale.setDefault(Locale.Category.DISPLAY, PseudoLocale.LOCALE);
		Canvas first = Scenery.SIZES.getFirst();
		String stem = "pseudo-" + first.name() + "-";
		drawn += draw(folder, parts, first, Map.of(stem + "start", () -> scenery.start(first)));
		drawn += draw(folder, parts, first, views(scenery, scenery.sample(), first, stem));
		System.out.println(drawn + " pictures in " + folder.toAbsolutePath());
	}

	private static Map<String, Supplier<Scene>> views(Scenery scenery, Workshop workshop, Canvas canvas, String stem) {
		Walk walk = Toolkit.call(() -> scenery.walk(workshop, canvas));
		Map<String, Supplier<Scene>> views = new LinkedHashMap<>();
		scenery.steps(workshop).forEach(step -> views.put(stem + step.replace('/', '-'), () -> walk.at(step)));
		if (!workshop.notes().isEmpty()) {
			Moment.ALL.forEach(moment -> views.put(stem + "moment-" + moment.name(), () -> walk.at(moment)));
		}
		return views;
	}

	private static int draw(Path folder, List<String> parts, Canvas canvas, Map<String, Supplier<Scene>> views) {
		int drawn = 0;
		for (Map.Entry<String, Supplier<Scene>> view : views.entrySet()) {
			if (parts.stream().allMatch(view.getKey()::contains)) {
				Toolkit.run(() -> canvas.take(view.getValue().get(), folder.resolve(view.getKey() + ".png")));
				drawn++;
			}
		}
		return drawn;
	}
}
