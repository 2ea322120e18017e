package org.entrypoint.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.UnknownFields;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.plan.Horizon;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.plan.Resource;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** A small workshop that holds every kind of part with every field said, and its file. */
public final class OneOfEach {
	private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

	private OneOfEach() {
	}

	public static Workshop workshop() {
		Diagnostic diagnostic = new DiagnosticReader().builtIn();
		Note note = Note.of("issue", "needs.critical", "Zwölf 😀 \"quoted\"\nlines").with(
				new NoteChange.SetPractice("p"), new NoteChange.SetDimensions(List.of("pay")),
				new NoteChange.SetGroup("Table 1"), new NoteChange.SetSchools(List.of("Lincoln")),
				new NoteChange.SetStarred(true), new NoteChange.SetVotes(3), new NoteChange.SetEngaged(true));
		return after(Workshop.blank(diagnostic),
				new Edit.ReviseSetup(
						new Setup(
								"Riverbend", "Retreat", DAY, "Ana", List.of(new Group("Table 1", Group.Kind.TABLE, 4)),
								List.of("Lincoln"), List.of("Adams"), 87, Map.of("needs", 45))),
				Edit.AddNote.last(note),
				Edit.AddNote.last(Note.of("lever", "conditions.open", "agreement").with(
						new NoteChange.SetLever(new Lever(Source.FUNDING, "board", "Ana", DAY)),
						new NoteChange.SetLinks(List.of("issue", "pay.1")))),
				new Edit.MarkCritical("issue"),
				new Edit.Rate(new RatingKey(Axis.ALL_SCHOOLS, "pay.1"),
						new Rating(2, List.of(new HandCount(Method.HANDS, List.of(0, 3, 9, 2), 1)))),
				new Edit.Rate(new RatingKey(Axis.IN_PLACE, "pay.a"),
						new Rating(null, List.of(new HandCount(Method.SECRET, List.of(0, 3, 9), 1)))),
				new Edit.Rate(RatingKey.ripple("pay", "teams"), Rating.agreed(0)),
				new Edit.AddStatement(new Statement("own.s", "pay", "Housing")),
				new Edit.AddCondition(new Condition("own.c", "pay", "A grant", Source.PARTNERS)),
				new Edit.TellRule(new RuleStory("pay.a", true, "fairness", "waiting")),
				new Edit.AddFactor(new Factor("levy", "Levy", "in May", Map.of("pay", Effect.HINDERS), DAY)),
				new Edit.Decide(new Decision("pay", false, "teams", "because", "but", DAY)),
				Edit.AddAction.last(new Action("act", "Do it", Horizon.NOW, Set.of(Resource.TIME), Reach.SCHOOLS,
						List.of("Lincoln"), List.of("pay"), "HR", DAY, "call", "calls made",
						List.of("issue", "felt"))));
	}

	public static Workshop after(Workshop workshop, Edit... edits) {
		return ((Applied) Edits.apply(workshop, new Edit.Several(List.of(edits)))).workshop();
	}

	/** Its file's envelope, the second version of something. */
	public static Envelope envelope() {
		return envelope(workshop());
	}

	public static Envelope envelope(Workshop workshop) {
		return new Envelope("doc-1", 2, "0".repeat(64), Instant.parse("2026-11-24T15:56:56Z"), "needs/review", workshop,
				UnknownFields.none());
	}
}
