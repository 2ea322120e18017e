package org.entrypoint.workshop;

import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.RatingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;

/** Edits of every kind, mostly legal ones, made of what the workshop already holds. */
final class RandomEdit {
	/** Every kind of edit there is. */
	static final List<Class<?>> KINDS = List.of(Edit.class.getPermittedSubclasses());

	private final Workshop workshop;
	private final Dice dice;
	private final RandomParts parts;

	RandomEdit(Workshop workshop, Dice dice) {
		this.workshop = workshop;
		this.dice = dice;
		parts = new RandomParts(workshop, dice);
	}

	/** An edit of this kind. */
	Edit of(Class<?> kind) {
		return switch (kind.getSimpleName()) {
			case "ReviseSetup" -> new Edit.ReviseSetup(parts.setup());
			case "AddNote" ->
				new Edit.AddNote(parts.note(newId(), dice.onceIn(3) ? "needs.critical" : parts.place()), index());
			case "ReviseNote" -> reviseNote();
			case "RemoveNote" -> new Edit.RemoveNote(noteId());
			case "MoveNote" -> new Edit.MoveNote(noteId(), parts.place(), index());
			case "MarkCritical" -> new Edit.MarkCritical(dice.onceIn(4) ? null : issueId());
			case "Rate" -> rate();
			case "AddStatement" -> new Edit.AddStatement(parts.statement(newId()));
			case "ReviseStatement" ->
				new Edit.ReviseStatement(parts.statement(RandomWords.idOf(dice, ownStatements())));
			case "AddCondition" -> new Edit.AddCondition(parts.condition(newId()));
			case "ReviseCondition" ->
				new Edit.ReviseCondition(parts.condition(RandomWords.idOf(dice, ownConditions())));
			case "RemoveOwnItem" -> new Edit.RemoveOwnItem(
					RandomWords.idOf(dice, Stream.concat(ownStatements().stream(), ownConditions().stream()).toList()));
			case "TellRule" -> new Edit.TellRule(parts.story());
			case "AddFactor" -> new Edit.AddFactor(parts.factor(newId(), RandomWords.shortText(dice)));
			case "ReviseFactor" -> reviseFactor();
			case "RemoveFactor" -> new Edit.RemoveFactor(factorId());
			case "Decide" -> new Edit.Decide(parts.decision());
			case "AddAction" -> new Edit.AddAction(parts.action(newId()), index());
			case "ReviseAction" -> new Edit.ReviseAction(parts.action(actionId()));
			case "RemoveAction" -> new Edit.RemoveAction(actionId());
			case "MoveAction" -> new Edit.MoveAction(actionId(), index());
			case "Several" -> several();
			default -> throw new IllegalStateException("an edit that no test makes: " + kind);
		};
	}

	private Edit several() {
		List<Edit> edits = new ArrayList<>();
		Workshop after = workshop;
		for (int left = dice.below(4); left > 0; left--) {
			Edit next = new RandomEdit(after, dice).of(dice.one(KINDS));
			edits.add(next);
			if (Edits.apply(after, next) instanceof Outcome.Applied(Workshop then)) {
				after = then;
			}
		}
		return new Edit.Several(edits);
	}

	private Edit reviseNote() {
		if (workshop.notes().isEmpty()) {
			return new Edit.ReviseNote(parts.note("gone", "parked"));
		}
		Note note = dice.one(workshop.notes());
		return new Edit.ReviseNote(parts.note(note.id(), dice.onceIn(12) ? parts.place() : note.place()));
	}

	private Edit rate() {
		RatingKey key = dice.onceIn(4) && !workshop.ratings().isEmpty()
				? dice.one(workshop.ratings().keySet())
				: parts.key();
		return new Edit.Rate(key, dice.onceIn(5) ? null : parts.rating(key.axis()));
	}

	private Edit reviseFactor() {
		String id = factorId();
		String title = workshop.factors().stream().filter(each -> each.id().equals(id)).map(Factor::title).findFirst()
				.filter(each -> !dice.onceIn(8)).orElseGet(() -> RandomWords.shortText(dice));
		return new Edit.ReviseFactor(parts.factor(id, title));
	}

	private int index() {
		return dice.onceIn(20) ? -1 : dice.one(0, 1, 2, 5, Integer.MAX_VALUE);
	}

	private String newId() {
		return RandomWords.newId(dice, workshop);
	}

	private String noteId() {
		return RandomWords.idOf(dice, workshop.notes().stream().map(Note::id).toList());
	}

	private String issueId() {
		return RandomWords.idOf(dice, workshop.notesAt("needs.critical").stream().map(Note::id).toList());
	}

	private String factorId() {
		return RandomWords.idOf(dice, workshop.factors().stream().map(Factor::id).toList());
	}

	private String actionId() {
		return RandomWords.idOf(dice, workshop.actions().stream().map(Action::id).toList());
	}

	private List<String> ownStatements() {
		return workshop.ownStatements().stream().map(Statement::id).toList();
	}

	private List<String> ownConditions() {
		return workshop.ownConditions().stream().map(Condition::id).toList();
	}
}
