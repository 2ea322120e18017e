package org.entrypoint.ui.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.Workshop;

/** What an action can serve: needs, strengths, conditions and tests. */
final class Served {
	/** A search shows this many at most, so that the panel stays calm. */
	private static final int MOST = 12;
	private static final int LONGEST = 70;

	private Served() {
	}

	/** What the action serves already, then what fits the words that are looked for; the issues where none are. */
	static List<Choice> choices(Workshop workshop, Action action, String sought) {
		List<Choice> all = all(workshop);
		String wanted = sought.strip().toLowerCase(Locale.ROOT);
		Stream<Choice> fitting = wanted.isEmpty()
				? issues(workshop)
				: all.stream().filter(each -> each.text().toLowerCase(Locale.ROOT).contains(wanted));
		List<Choice> choices = new ArrayList<>(
				all.stream().filter(each -> action.serves().contains(each.id())).map(Served::brief).toList());
		fitting.map(Served::brief).filter(each -> !choices.contains(each)).limit(MOST).forEach(choices::add);
		return choices;
	}

	private static Stream<Choice> issues(Workshop workshop) {
		return workshop.diagnostic().question(QuestionKind.ISSUE).stream()
				.flatMap(question -> workshop.notesAt(question.id()).stream())
				.map(note -> new Choice(note.id(), note.text()));
	}

	private static List<Choice> all(Workshop workshop) {
		return Stream
				.of(workshop.notes().stream().map(each -> new Choice(each.id(), each.text())),
						workshop.allStatements().map(each -> new Choice(each.id(), each.text())),
						workshop.allConditions().map(each -> new Choice(each.id(), each.text())),
						workshop.diagnostic().tests().stream().map(each -> new Choice(each.id(), each.text())))
				.flatMap(each -> each).toList();
	}

	private static Choice brief(Choice choice) {
		return choice.text().length() <= LONGEST
				? choice
				: new Choice(choice.id(), FittedWords.cut(choice.text(), LONGEST));
	}
}
