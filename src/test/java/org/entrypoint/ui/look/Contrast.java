package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Words that hardly differ from what is behind them: under 4.5 : 1, large ones under 3 : 1. Source: WCAG 2.2, 1.4.3.
 */
final class Contrast {
	private static final double LEAST = 4.5;
	private static final double LEAST_LARGE = 3;
	/** From this share of the window's height on, words are large. */
	private static final double LARGE = 1 / 30.0;

	private Contrast() {
	}

	static List<Defect> in(String view, Scene scene, Pixels pixels, List<Shown> texts) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : texts) {
			Text text = (Text) each.node();
			if (isLegible(each, text) && text.getFill() instanceof Color fill) {
				int behind = pixels.behind(each.seen(), over(fill, 1, 0));
				double contrast = Pixels.contrast(over(fill, opacity(text), behind), behind);
				double least = text.getFont().getSize() >= scene.getHeight() * LARGE ? LEAST_LARGE : LEAST;
				if (contrast < least) {
					defects.add(new Defect(Kind.CONTRAST, view,
							String.format(Locale.ROOT, "%s “%s” has %.2f of %.1f (%s on #%06X)", each.name(),
									text.getText(), contrast, least, fill, behind & 0xFFFFFF)));
				}
			}
		}
		return defects;
	}

	/** Whether a whole line is in sight: of half a line, too little is seen of what is behind it. */
	private static boolean isLegible(Shown shown, Text text) {
		double enough = Math.min(shown.bounds().getHeight() * 0.95, text.getFont().getSize() * 2.5);
		return shown.isInSight() && shown.seen().getHeight() >= enough;
	}

	private static double opacity(Node node) {
		double opacity = 1;
		for (Node each = node; each != null; each = each.getParent()) {
			opacity *= each.getOpacity();
		}
		return opacity;
	}

	private static int over(Color ink, double opacity, int behind) {
		double share = ink.getOpacity() * opacity;
		return channel(ink.getRed(), share, behind >> 16) << 16 | channel(ink.getGreen(), share, behind >> 8) << 8
				| channel(ink.getBlue(), share, behind);
	}

	private static int channel(double ink, double share, int behind) {
		return (int) Math.round(ink * 255 * share + (behind & 0xFF) * (1 - share));
	}
}
