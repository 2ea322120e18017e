package org.entrypoint.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;

/**
 * What a step looks like after some keys: with a panel open, or a question asked.
 *
 * @param name names its picture
 * @param step the step it begins with
 * @param keys what is pressed there, where the focus is
 * @param shows the id of what is on the screen then, and was not before
 * @param over what lies over the screen
 */
public record Moment(String name, String step, List<KeyCode> keys, String shows, Over over) {
	/** What can lie over a screen. */
	public enum Over {
		/** Nothing. */
		NOTHING,
		/** The list of keys. */
		KEYS,
		/** The earlier versions. */
		VERSIONS,
		/** What a workbook that came back would change. */
		IMPORT,
		/** What leaves as a workbook without names, and what does not. */
		EXPORT,
		/** A district's own form, with what its cells will hold. */
		FORM,
		/** A warning that stays. */
		WARNING,
		/** That somebody else has the file open, and what can be done. */
		ELSEWHERE,
		/** That the file cannot be written when it is to be closed, and what can be done. */
		UNSAVED
	}

	/** Every panel of the program, each once, for a workshop in which something was said. */
	public static final List<Moment> ALL = List.of(
			new Moment("note-marks", "needs/discuss/needs.critical", List.of(KeyCode.UP, KeyCode.I), "mark-star",
					Over.NOTHING),
			new Moment("note-edit", "strengths/discuss/strengths.why", List.of(KeyCode.UP, KeyCode.ENTER), "edit-note",
					Over.NOTHING),
			new Moment("lever-marks", "conditions/discuss/conditions.open", List.of(KeyCode.UP, KeyCode.I),
					"mark-place", Over.NOTHING),
			new Moment("hands", "strengths/rate/teams", List.of(KeyCode.UP, KeyCode.H), "vote-counts", Over.NOTHING),
			new Moment("highest-need", "strengths/rate/rookies", List.of(KeyCode.UP, KeyCode.T),
					"rate-highest_need-rookies.1", Over.NOTHING),
			new Moment("cell", "entry/evidence", List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER),
					"behind", Over.NOTHING),
			new Moment("weigh", "entry/evidence", List.of(KeyCode.W), "weigh-close", Over.NOTHING),
			new Moment("splits", "entry/evidence", List.of(KeyCode.S), "behind", Over.NOTHING),
			new Moment("action-fields", "plan/actions", List.of(KeyCode.UP, KeyCode.I), "action-what", Over.NOTHING),
			new Moment("warning", "needs/discuss/needs.critical", List.of(), "close-warning", Over.WARNING),
			new Moment("elsewhere", "needs/discuss/needs.critical", List.of(), "take-over", Over.ELSEWHERE),
			new Moment("unsaved", "strengths/rate/teams", List.of(), "close-anyway", Over.UNSAVED),
			new Moment("keys", "needs/discuss/needs.critical", List.of(), "keys-close", Over.KEYS),
			new Moment("versions", "needs/discuss/needs.critical", List.of(), "versions-open", Over.VERSIONS),
			new Moment("import", "needs/discuss/needs.critical", List.of(), "import-make", Over.IMPORT),
			new Moment("export", "needs/discuss/needs.critical", List.of(), "export-left-out", Over.EXPORT),
			new Moment("form", "needs/discuss/needs.critical", List.of(), "form-sheet", Over.FORM));

	public Moment {
		keys = List.copyOf(keys);
	}
}
