package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entrypoint.ui.look.Defect.Kind;
import org.jspecify.annotations.Nullable;

/** Words that cannot be seen whole: shortened with dots, clipped, or hanging out of what they stand in. */
final class CutOff {
	/** What a rounded letter may stick out, in pixels. */
	private static final double TOLERANCE = 2;

	/** A space at the end of a line of flowing text, in em: it hangs out, and nobody sees it. */
	private static final double SPACE = 0.4;
	/** The windows, in scroll panes and lists, behind which things move up and down. */
	private static final Set<String> SCROLLED = Set.of("viewport", "clipped-container");

	private CutOff() {
	}

	static List<Defect> in(String view, List<Shown> texts) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : texts.stream().filter(text -> !text.isInSheet()).toList()) {
			Text text = (Text) each.node();
			String whole = Look.whole(text);
			if (!text.getText().equals(whole)) {
				defects.add(new Defect(Kind.CUT_OFF, view,
						each.name() + " “" + whole + "” reads “" + text.getText() + "”"));
			} else {
				String where = hangsOut(each);
				if (!where.isEmpty()) {
					defects.add(new Defect(Kind.CUT_OFF, view, each.name() + " “" + text.getText() + "” " + where));
				}
			}
		}
		return defects;
	}

	/**
	 * Each box around the words must hold them, up to the one that scrolls, and that one at least from side to side.
	 */
	private static String hangsOut(Shown shown) {
		Bounds words = shown.bounds();
		double tolerance = shown.node().getParent() instanceof TextFlow
				? ((Text) shown.node()).getFont().getSize() * SPACE
				: TOLERANCE;
		Optional<TextInputControl> field = field(shown.node());
		boolean isPrompt = field.filter(each -> isPrompt(shown, each)).isPresent();
		boolean upAndDown = isPrompt || field.filter(TextArea.class::isInstance).isEmpty();
		boolean inField = field.isPresent();
		for (Node box = shown.node().getParent(); box != null; box = box.getParent()) {
			inField = inField && field.filter(box::equals).isEmpty();
			if (isScrolled(box) || isScrolled(box.getParent())) {
				upAndDown = upAndDown && isPrompt && inField;
			}
			if (box instanceof Region) {
				Bounds room = box.localToScene(box.getLayoutBounds());
				if (words.getMinX() < room.getMinX() - tolerance || words.getMaxX() > room.getMaxX() + tolerance) {
					return said("is wider than " + box.getStyleClass(), words.getWidth(), room.getWidth());
				}
				if (upAndDown && (words.getMinY() < room.getMinY() - TOLERANCE
						|| words.getMaxY() > room.getMaxY() + TOLERANCE)) {
					return said("is higher than " + box.getStyleClass(), words.getHeight(), room.getHeight());
				}
			}
		}
		return "";
	}

	private static boolean isScrolled(@Nullable Node box) {
		return box != null && box.getStyleClass().stream().anyMatch(SCROLLED::contains);
	}

	private static Optional<TextInputControl> field(Node part) {
		for (Node box = part.getParent(); box != null; box = box.getParent()) {
			if (box instanceof TextInputControl field) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

	private static boolean isPrompt(Shown shown, TextInputControl field) {
		return field.getText().isEmpty() && ((Text) shown.node()).getText().equals(field.getPromptText());
	}

	private static String said(String what, double needed, double there) {
		return String.format(Locale.ROOT, "%s: %.0f of %.0f", what, needed, there);
	}
}
