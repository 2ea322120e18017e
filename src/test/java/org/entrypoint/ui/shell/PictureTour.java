package org.entrypoint.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.workshop.Workshop;

/**
 * Draws every screen and step into a folder: the sample, an empty workshop, and one with long texts, at every size and
 * in every theme.
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
		workshops.put("long", LongTexts.of(scenery.sample()));
		int drawn = 0;
		for (Canvas size : Scenery.SIZES) {
			for (Theme theme : Theme.values()) {
				Canvas canvas = new Canvas(size.name(), size.width(), size.height(), size.scale(), size.textSize(),
						theme);
				for (Map.Entry<String, Workshop> each : workshops.entrySet()) {
					String stem = each.getKey() + "-" + canvas.name() + "-" + theme + "-";
					for (String step : scenery.steps(each.getValue())) {
						String name = stem + step.replace('/', '-') + ".png";
						if (parts.stream().allMatch(name::contains)) {
							Toolkit.run(() -> canvas.take(scenery.step(each.getValue(), step, canvas).scene(),
									folder.resolve(name)));
							drawn++;
						}
					}
				}
				String start = "start-" + canvas.name() + "-" + theme + "-start.png";
				if (parts.stream().allMatch(start::contains)) {
					Toolkit.run(() -> canvas.take(scenery.start(canvas).scene(), folder.resolve(start)));
					drawn++;
				}
			}
		}
		System.out.println(drawn + " pictures in " + folder.toAbsolutePath());
	}
}
