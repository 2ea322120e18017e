package org.entrypoint.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * What a step looks like after some keys: with a panel open, or a question asked.
 *
 * @param name names its picture
 * @param step the step it begins with
 * @param keys what is pressed there, where the focus is
 * @param shows the id of what is on the screen then, and was not before
 * @param over what lies over the screen
 */
public record Moment(String name, String step, List<KeyCombination> keys, String shows, Over over) {
	/** What can lie over a screen. */
	public enum Over {
		/** Nothing. */
		NOTHING,
		/** The list of keys. */
		KEYS,
		/** A list of all that can be done. */
		PALETTE,
		/** All notes. */
		SEARCH,
		/** The earlier versions. */
		VERSIONS,
		/** What a workbook that came back would change. */
		IMPORT,
		/** What leaves as a workbook without names, and what does not. */
		EXPORT,
		/** A district's own form, with what its cells will hold. */
		FORM,
		/** What was just done, with a button that undoes it. */
		DONE,
		/** What will be added of cells that were pasted. */
		PASTE,
		/** A warning that stays. */
		WARNING,
		/** That somebody else has the file open, and what can be done. */
		ELSEWHERE,
		/** That the file cannot be written when it is to be closed, and what can be done. */
		UNSAVED
	}

	/** Every panel of the program, each once, for a workshop in which something was said. */
	public static final List<Moment> ALL = List.of(
			new Moment("note-marks", "needs/discuss/needs.critical", pressed("Up", "Alt+I"), "mark-star", Over.NOTHING),
			new Moment("note-edit", "strengths/discuss/strengths.why", pressed("Up", "F2"), "edit-note", Over.NOTHING),
			new Moment("lever-marks", "conditions/discuss/conditions.open", pressed("Up", "Alt+I"), "mark-place",
					Over.NOTHING),
			new Moment("hands", "strengths/rate/teams", pressed("Up", "Alt+H"), "vote-counts", Over.NOTHING),
			new Moment("highest-need", "strengths/rate/rookies", pressed("Up", "Alt+T"), "rate-highest_need-rookies.1",
					Over.NOTHING),
			new Moment("cell", "entry/evidence", pressed("Right", "Right", "Right", "Enter"), "behind", Over.NOTHING),
			new Moment("weigh", "entry/evidence", pressed("W"), "weigh-close", Over.NOTHING),
			new Moment("splits", "entry/evidence", pressed("S"), "behind", Over.NOTHING),
			new Moment("action-fields", "plan/actions", pressed("Up", "Alt+I"), "action-what", Over.NOTHING),
			new Moment("done", "needs/discuss/needs.critical", pressed(), "message-undo", Over.DONE),
			new Moment("warning", "needs/discuss/needs.critical", pressed(), "close-warning", Over.WARNING),
			new Moment("elsewhere", "needs/discuss/needs.critical", pressed(), "take-over", Over.ELSEWHERE),
			new Moment("unsaved", "strengths/rate/teams", pressed(), "close-anyway", Over.UNSAVED),
			new Moment("keys", "needs/discuss/needs.critical", pressed(), "keys-close", Over.KEYS),
			new Moment("palette", "needs/discuss/needs.critical", pressed(), "palette-list", Over.PALETTE),
			new Moment("versions", "needs/discuss/needs.critical", pressed(), "versions-open", Over.VERSIONS),
			new Moment("search", "needs/discuss/needs.critical", pressed(), "search-table", Over.SEARCH),
			new Moment("import", "needs/discuss/needs.critical", pressed(), "import-make", Over.IMPORT),
			new Moment("export", "needs/discuss/needs.critical", pressed(), "export-left-out", Over.EXPORT),
			new Moment("form", "needs/discuss/needs.critical", pressed(), "form-sheet", Over.FORM),
			new Moment("paste", "needs/discuss/needs.critical", pressed(), "paste-rows", Over.PASTE),
			new Moment("paste-evidence", "strengths/rate/teams", pressed(), "paste-rows", Over.PASTE),
			new Moment("paste-actions", "plan/actions", pressed(), "paste-rows", Over.PASTE));

	public Moment {
		keys = List.copyOf(keys);
	}

	private static List<KeyCombination> pressed(String... names) {
		return Stream.of(names).map(KeyCombination::valueOf).toList();
	}
}
