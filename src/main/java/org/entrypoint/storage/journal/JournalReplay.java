package org.entrypoint.storage.journal;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.storage.json.Body;
import org.entrypoint.storage.json.Body.RatedItem;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;

/** Makes changes again, one after the other. Thousands of them take no new list of all notes each. */
final class JournalReplay {
	private final List<Setup> setup;
	private final List<Note> notes;
	private final List<String> critical;
	private final List<RatedItem> ratings;
	private final List<Statement> ownStatements;
	private final List<Condition> ownConditions;
	private final List<RuleStory> stories;
	private final List<Factor> factors;
	private final List<Decision> decision;
	private final List<Action> actions;
	private final Diagnostic diagnostic;

	/** Begins with a version, which stays as it is. */
	JournalReplay(Body version) {
		setup = new ArrayList<>(List.of(version.setup()));
		notes = new ArrayList<>(version.notes());
		critical = new ArrayList<>(Difference.listed(version.critical()));
		ratings = new ArrayList<>(version.ratings());
		ownStatements = new ArrayList<>(version.ownStatements());
		ownConditions = new ArrayList<>(version.ownConditions());
		stories = new ArrayList<>(version.stories());
		factors = new ArrayList<>(version.factors());
		decision = new ArrayList<>(List.of(version.decision()));
		actions = new ArrayList<>(version.actions());
		diagnostic = version.diagnostic();
	}

	/**
	 * Makes a change.
	 *
	 * @throws IndexOutOfBoundsException if it was not made for what stands here
	 */
	void make(Difference change) {
		Splice.apply(change.setup(), setup);
		Splice.apply(change.notes(), notes);
		Splice.apply(change.critical(), critical);
		Splice.apply(change.ratings(), ratings);
		Splice.apply(change.ownStatements(), ownStatements);
		Splice.apply(change.ownConditions(), ownConditions);
		Splice.apply(change.stories(), stories);
		Splice.apply(change.factors(), factors);
		Splice.apply(change.decision(), decision);
		Splice.apply(change.actions(), actions);
	}

	/** What the version has become. */
	Body body() {
		return new Body(setup.getFirst(), List.copyOf(notes), critical.isEmpty() ? null : critical.getFirst(),
				List.copyOf(ratings), List.copyOf(ownStatements), List.copyOf(ownConditions), List.copyOf(stories),
				List.copyOf(factors), decision.getFirst(), List.copyOf(actions), diagnostic);
	}
}
