package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.entrypoint.ui.control.rating.LevelPicker;
import org.entrypoint.ui.control.choice.Pressable;

/** Everything that is checked on one laid-out scene; on the UI thread. */
public final class Look {
	private Look() {
	}

	/**
	 * What is wrong with where things are: nothing may be cut off, stand far apart, overlap, lie outside or be too
	 * small.
	 */
	public static List<Defect> atLayout(String view, Scene scene) {
		List<Shown> shown = Shown.in(scene);
		List<Defect> defects = new ArrayList<>();
		defects.addAll(CutOff.in(view, texts(shown)));
		defects.addAll(Gap.in(view, shown));
		defects.addAll(Overlap.in(view, texts(shown), controls(shown)));
		defects.addAll(Outside.in(view, scene, shown));
		defects.addAll(Small.in(view, scene, texts(shown)));
		return defects;
	}

	/**
	 * What is wrong with the colours. A check box has no edge around its words.
	 *
	 * @param scale the system's scaling, 2 for 200 %
	 */
	public static List<Defect> atColours(String view, Scene scene, double scale) {
		List<Shown> shown = Shown.in(scene);
		Pixels pixels = Pixels.of(scene, scale);
		List<Defect> defects = new ArrayList<>(Contrast.in(view, scene, pixels, texts(shown)));
		defects.addAll(Edges.in(view, scene, pixels,
				controls(shown).stream().filter(each -> !(each.node() instanceof CheckBox)).toList()));
		return defects;
	}

	/** What is wrong for those who use neither mouse nor eyes. The focus is where it was afterwards. */
	public static List<Defect> atAccess(String view, Scene scene) {
		List<Shown> shown = Shown.in(scene);
		List<Defect> defects = new ArrayList<>(Nameless.in(view, controls(shown)));
		defects.addAll(Unreachable.in(view, scene, controls(shown)));
		return defects;
	}

	/** What is wrong with a screen in the pseudo-locale: where things are, and words that are not of it. */
	static List<Defect> atWords(String view, Scene scene, Untranslated untranslated) {
		List<Defect> defects = new ArrayList<>(atLayout(view, scene));
		defects.addAll(untranslated.in(view, texts(Shown.in(scene))));
		return defects;
	}

	private static List<Shown> texts(List<Shown> shown) {
		return shown.stream().filter(each -> each.node() instanceof Text text && !text.getText().isBlank()).toList();
	}

	/** What people press and type into, but not the parts that it is made of. */
	private static List<Shown> controls(List<Shown> shown) {
		Predicate<Node> isControl = node -> node instanceof ButtonBase || node instanceof TextInputControl
				|| node instanceof ComboBoxBase<?> || node instanceof Pressable || node instanceof LevelPicker;
		return shown.stream().filter(
				each -> isControl.test(each.node()) && !each.isInside(ComboBoxBase.class) && !each.node().isDisabled())
				.toList();
	}

	/** The words that a text belongs to, where a control shortens them. */
	static String whole(Text text) {
		return text.getParent() instanceof Labeled labeled && labeled.getText() != null
				? labeled.getText()
				: text.getText();
	}
}
