package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.entry.Effect;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;

/** A retreat at which somebody typed all the nasty texts. */
final class Nasty {
	private static final String PLACE = "strengths.value";

	private Nasty() {
	}

	/** Each text as a note, as the screens make it; one that is too long for a note as several. */
	static Workshop workshop() {
		List<Edit> edits = new ArrayList<>();
		notes().values().forEach(pieces -> pieces.forEach(each -> edits.add(Edit.AddNote.last(each))));
		return Written.after(Written.empty(), new Edit.Several(edits));
	}

	/** The texts everywhere else: in names, statements, conditions, rules, factors, actions and the decision. */
	static Workshop elsewhere() {
		List<String> texts = NastyText.all().stream().map(NastyText::kept).toList();
		List<String> lines = texts.stream().filter(each -> each.length() <= 500 && !each.isBlank()).distinct().toList();
		Workshop workshop = Written.sample();
		List<Dimension> dimensions = workshop.diagnostic().dimensions();
		List<Edit> edits = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			String dimension = dimensions.get(index % dimensions.size()).id();
			String line = lines.get(index);
			edits.add(new Edit.AddStatement(new Statement("odd-s" + index, dimension, line)));
			edits.add(new Edit.AddCondition(new Condition("odd-c" + index, dimension, line, Source.FUNDING)));
			edits.add(new Edit.Rate(new RatingKey(Axis.IN_PLACE, "odd-c" + index), Rating.agreed(3)));
			edits.add(new Edit.Rate(new RatingKey(Axis.USED, "odd-c" + index), Rating.agreed(index % 4)));
			edits.add(new Edit.TellRule(new RuleStory("odd-c" + index, true, line, line)));
			edits.add(
					new Edit.AddFactor(new Factor("odd-f" + index, line, line, Map.of(dimension, Effect.HELPS), null)));
			edits.add(Edit.AddNote.last(Note.of("odd-n" + index, PLACE, "said").with(new NoteChange.SetGroup(line),
					new NoteChange.SetPractice(line), new NoteChange.SetSchools(List.of(line)),
					new NoteChange.SetLever(new Lever(Source.FUNDING, line, line, null)))));
		}
		for (int index = 0; index < texts.size(); index++) {
			String text = texts.get(index);
			if (text.length() <= Note.LONGEST && !text.isBlank()) {
				edits.add(new Edit.AddAction(Action.of("odd-a" + index, text), index));
			}
		}
		Setup setup = workshop.setup();
		List<String> names = KnownNames.distinct(lines);
		edits.add(new Edit.ReviseSetup(setup.with(new SetupChange.SetDistrict("=1+1 & “it's” <b>"),
				new SetupChange.SetTitle("@title\n_x0041_"), new SetupChange.SetFacilitator("-facilitator"),
				new SetupChange.SetGroups(names.stream().map(each -> new Group(each, Group.Kind.TABLE, 3)).toList()),
				new SetupChange.SetHighestNeedSchools(names), new SetupChange.SetOtherSchools(List.of()))));
		Decision decision = workshop.decision();
		edits.add(new Edit.Decide(new Decision(decision.chosen(), decision.notYet(), decision.runnerUp(), texts.get(0),
				String.join("\n", lines), decision.date())));
		return Written.after(workshop, new Edit.Several(edits));
	}

	/** The notes of each text. */
	static Map<NastyText, List<Note>> notes() {
		Map<NastyText, List<Note>> all = new LinkedHashMap<>();
		for (NastyText each : NastyText.all()) {
			List<Note> notes = new ArrayList<>();
			String rest = Text.mend(each.typed());
			while (!rest.isEmpty()) {
				String piece = rest.substring(0, Math.min(Note.LONGEST, rest.length()));
				notes.add(Note.of("t" + all.size() + "." + notes.size(), PLACE, piece));
				rest = rest.substring(piece.length());
			}
			all.put(each, notes);
		}
		return all;
	}
}
