package org.entrypoint.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * What a step looks like after some keys: with a panel open, or a question asked.
 *
 * @param name names its picture
 * @param step the step it begins with
 * @param keys what is pressed there, where the focus is
 * @param over what lies over the screen
 */
public record Moment(String name, String step, List<KeyCode> keys, Over over) {
	/** What can lie over a screen. */
	public enum Over {
		/** Nothing. */
		NOTHING,
		/** The list of keys. */
		KEYS,
		/** A warning that stays. */
		WARNING
	}

	/** Every panel of the program, each once, for a workshop in which something was said. */
	public static final List<Moment> ALL = List.of(
			new Moment("note-marks", "needs/discuss/needs.critical", List.of(KeyCode.UP, KeyCode.I), Over.NOTHING),
			new Moment("note-edit", "strengths/discuss/strengths.why", List.of(KeyCode.UP, KeyCode.ENTER),
					Over.NOTHING),
			new Moment("lever-marks", "conditions/discuss/conditions.open", List.of(KeyCode.UP, KeyCode.I),
					Over.NOTHING),
			new Moment("hands", "strengths/rate/teams", List.of(KeyCode.UP, KeyCode.H), Over.NOTHING),
			new Moment("highest-need", "strengths/rate/rookies", List.of(KeyCode.UP, KeyCode.T), Over.NOTHING),
			new Moment("cell", "entry/evidence", List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER),
					Over.NOTHING),
			new Moment("weigh", "entry/evidence", List.of(KeyCode.W), Over.NOTHING),
			new Moment("splits", "entry/evidence", List.of(KeyCode.S), Over.NOTHING),
			new Moment("action-fields", "plan/actions", List.of(KeyCode.UP, KeyCode.I), Over.NOTHING),
			new Moment("warning", "needs/discuss/needs.critical", List.of(), Over.WARNING),
			new Moment("keys", "needs/discuss/needs.critical", List.of(), Over.KEYS));

	public Moment {
		keys = List.copyOf(keys);
	}
}
