package org.entrypoint.ui.look;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.entrypoint.ui.look.Defect.Kind;

/** Words that the back row cannot read: under 1/50 of the window's height. */
final class Small {
	private static final double LEAST = 1 / 50.0;

	private Small() {
	}

	static List<Defect> in(String view, Scene scene, List<Shown> texts) {
		double least = scene.getHeight() * LEAST;
		return texts.stream().filter(each -> size(each) < least - 0.05)
				.map(each -> new Defect(Kind.SMALL, view, String.format(Locale.ROOT, "%s “%s” is %.1f of %.1f",
						each.name(), ((Text) each.node()).getText(), size(each), least)))
				.toList();
	}

	private static double size(Shown shown) {
		return ((Text) shown.node()).getFont().getSize() * shown.node().getLocalToSceneTransform().getMyy();
	}
}
