package org.entrypoint.exchange.redacted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.locale.Words;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.session.redaction.Redaction;
import org.entrypoint.session.redaction.Redactor;
import org.entrypoint.session.redaction.TakenOut.What;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.entry.Factor;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.NoteChange;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Takes out of a workshop what the room would not say in public; what stands in its place says that it was there. */
public final class WithoutNames implements Redactor {
	@Override
	public Redaction redact(Workshop workshop, Set<FreeText> kept) {
		String leftOut = new Words("org.entrypoint.exchange.report").get("leftOut");
		Pen pen = new Pen(new Names(workshop, leftOut), kept, leftOut);
		Workshop left = new Workshop(workshop.diagnostic(), pen.setup(workshop.setup()),
				workshop.notes().stream().map(pen::note).toList(), workshop.critical(), workshop.ratings(),
				workshop.ownStatements().stream().map(pen::statement).toList(),
				workshop.ownConditions().stream().map(pen::condition).toList(),
				workshop.stories().entrySet().stream()
						.collect(Collectors.toMap(Map.Entry::getKey, each -> pen.story(each.getValue()))),
				workshop.factors().stream().map(each -> pen.factor(workshop, each)).toList(),
				pen.decision(workshop.decision()), workshop.actions().stream().map(pen::action).toList());
		return new Redaction(left, pen.names.taken());
	}

	/** Strikes out. */
	private record Pen(Names names, Set<FreeText> kept, String leftOut) {
		private String text(FreeText kind, String text) {
			if (text.isEmpty() || kept.contains(kind)) {
				return names.without(text);
			}
			names.took(What.TEXT, text.equals(leftOut) ? leftOut : kind.name());
			return leftOut;
		}

		private List<String> schools(List<String> schools) {
			schools.forEach(each -> names.took(What.SCHOOL, each));
			return schools.isEmpty() ? schools : List.of(leftOut);
		}

		private String person(String name) {
			return name(What.PERSON, name);
		}

		/** That there was a name is told; of none, nothing. */
		private String name(What what, String name) {
			names.took(what, name);
			return name.isEmpty() ? name : leftOut;
		}

		private List<Group> groups(List<Group> groups) {
			groups.forEach(each -> names.took(What.GROUP, each.name()));
			return groups.isEmpty() ? groups : List.of(new Group(leftOut, Group.Kind.ROLE, 0));
		}

		Setup setup(Setup setup) {
			return setup.with(new SetupChange.SetTitle(names.without(setup.title())),
					new SetupChange.SetFacilitator(person(setup.facilitator())),
					new SetupChange.SetGroups(groups(setup.groups())),
					new SetupChange.SetHighestNeedSchools(schools(setup.highestNeedSchools())),
					new SetupChange.SetOtherSchools(schools(setup.otherSchools())));
		}

		Note note(Note note) {
			return note.with(new NoteChange.SetText(text(FreeText.NOTES, note.text())),
					new NoteChange.SetPractice(text(FreeText.NOTES, note.practice())),
					new NoteChange.SetGroup(name(What.GROUP, note.group())),
					new NoteChange.SetSchools(schools(note.schools())), new NoteChange.SetLever(lever(note.lever())));
		}

		private @Nullable Lever lever(@Nullable Lever lever) {
			return lever == null
					? null
					: new Lever(lever.source(), person(lever.decides()), person(lever.owner()), lever.next());
		}

		Statement statement(Statement own) {
			return new Statement(own.id(), own.dimension(), text(FreeText.ITEMS, own.text()));
		}

		Condition condition(Condition own) {
			return new Condition(own.id(), own.dimension(), text(FreeText.ITEMS, own.text()), own.source());
		}

		RuleStory story(RuleStory story) {
			return new RuleStory(story.condition(), story.change(), text(FreeText.RULES, story.meantFor()),
					text(FreeText.RULES, story.causesNow()));
		}

		/** The diagnostic's own factors keep their titles. */
		Factor factor(Workshop workshop, Factor factor) {
			boolean isOurs = workshop.diagnostic().factors().stream()
					.anyMatch(each -> each.id().equals(factor.id()) && each.text().equals(factor.title()));
			String title = isOurs ? factor.title() : text(FreeText.FACTORS, factor.title());
			return new Factor(factor.id(), title, text(FreeText.FACTORS, factor.note()), factor.effects(),
					factor.next());
		}

		Decision decision(Decision decision) {
			return new Decision(decision.chosen(), decision.notYet(), decision.runnerUp(),
					text(FreeText.DECISION, decision.why()), text(FreeText.DECISION, decision.minority()),
					decision.date());
		}

		Action action(Action action) {
			return new Action(action.id(), text(FreeText.PLAN, action.what()), action.horizon(), action.resources(),
					action.reach(), schools(action.schools()), action.dimensions(), person(action.owner()), action.by(),
					text(FreeText.PLAN, action.firstStep()), text(FreeText.PLAN, action.sign()), action.serves());
		}
	}
}
