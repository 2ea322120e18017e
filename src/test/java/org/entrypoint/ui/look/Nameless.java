package org.entrypoint.ui.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import org.entrypoint.ui.look.Defect.Kind;

/** Controls that tell a screen reader nothing, or that have no id. */
final class Nameless {
	private Nameless() {
	}

	static List<Defect> in(String view, List<Shown> controls) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : controls) {
			String spoken = each.node().getAccessibleText();
			String text = each.node() instanceof Labeled labeled ? labeled.getText() : null;
			boolean says = (spoken != null && !spoken.isBlank()) || (text != null && !text.isBlank());
			if (!says) {
				defects.add(new Defect(Kind.NAMELESS, view, each.name() + " says nothing"));
			}
			if (each.node().getId() == null) {
				defects.add(new Defect(Kind.NAMELESS, view, each.name() + " has no id"));
			}
		}
		return defects;
	}
}
