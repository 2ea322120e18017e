package org.entrypoint.ui.window.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.insight.Reading;
import org.entrypoint.session.RetreatOutline;
import org.entrypoint.session.Step;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.screen.shared.LevelWords;
import org.entrypoint.ui.screen.shared.Navigation;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import org.entrypoint.ui.window.view.StepTitles;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.rating.RatingKey;

/** Everything that was said, done or rated in a workshop, as lines in the order of the retreat. */
final class SearchHits {
	private final Words words = new Words("org.entrypoint.ui.window.search");
	private final LevelWords levels = new LevelWords(words);
	private final Words shell;
	private final Workshop workshop;
	private final RetreatOutline outline;
	private final Navigation navigation;
	private final Map<String, String> rated;
	private final List<SearchHit> hits = new ArrayList<>();

	/** @param shell what parts of the retreat and kinds of steps are called */
	private SearchHits(Workshop workshop, RetreatOutline outline, Words shell) {
		this.workshop = workshop;
		this.outline = outline;
		this.shell = shell;
		navigation = new Navigation(outline);
		rated = Stream
				.of(workshop.diagnostic().dimensions().stream().map(each -> Map.entry(each.id(), each.title())),
						workshop.allStatements().map(each -> Map.entry(each.id(), each.text())),
						workshop.allConditions().map(each -> Map.entry(each.id(), each.text())),
						workshop.diagnostic().tests().stream().map(each -> Map.entry(each.id(), each.text())))
				.flatMap(all -> all)
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
	}

	/** All lines of a workshop. */
	static List<SearchHit> of(Workshop workshop, RetreatOutline outline, Words shell) {
		SearchHits hits = new SearchHits(workshop, outline, shell);
		workshop.notes().forEach(hits::add);
		workshop.actions().forEach(hits::add);
		workshop.ratings().keySet().forEach(hits::add);
		return hits.hits.stream().sorted(Comparator.comparingInt(SearchHit::order)).toList();
	}

	private void add(Note note) {
		String text = note.practice().isEmpty() ? note.text() : note.text() + " – " + note.practice();
		String marks = joined(note.id().equals(workshop.critical()) ? words.get("critical") : "",
				note.starred() ? words.get("starred") : "", note.votes() == 0 ? "" : words.get("dots", note.votes()),
				words.of(note.onset()), words.of(note.growth()), words.of(note.scope()),
				note.engaged() ? words.get("engaged") : "", note.successful() ? words.get("successful") : "");
		add(kind(note.place()), text, marks, note.group(), note.schools(), note.dimensions(), navigation.note(note));
	}

	private String kind(String place) {
		Optional<Question> question = workshop.diagnostic().question(place);
		if (question.isPresent()) {
			return words.of(question.get().kind());
		}
		return words.get(place.equals(Place.PARKED) ? "kind.parked" : "kind.evidence");
	}

	private void add(Action action) {
		add(words.get("kind.action"), action.what(), words.of(action.horizon()), action.owner(), action.schools(),
				action.dimensions(), navigation.action(action.id()));
	}

	private void add(RatingKey key) {
		String item = key.item().substring(key.item().indexOf('/') + 1);
		Reading reading = Reading.of(workshop, key.axis(), key.item());
		add(words.of(key.axis()), rated.getOrDefault(item, item),
				levels.numbered(reading, key.axis().scale(workshop.diagnostic().scales())), "", List.of(),
				dimension(key).stream().toList(), navigation.rating(workshop, key));
	}

	private Optional<String> dimension(RatingKey key) {
		return switch (key.axis()) {
			case PRESSING -> Optional.of(key.item());
			case ALL_SCHOOLS, HIGHEST_NEED -> workshop.allStatements().filter(each -> each.id().equals(key.item()))
					.findFirst().map(Statement::dimension);
			case IN_PLACE, USED -> workshop.allConditions().filter(each -> each.id().equals(key.item())).findFirst()
					.map(Condition::dimension);
			case TEST, RIPPLE -> Optional.of(key.item().substring(0, Math.max(0, key.item().indexOf('/'))));
		};
	}

	private void add(String kind, String text, String marks, String group, List<String> schools,
			List<String> dimensions, NavigationTarget target) {
		List<String> tags = dimensions.stream()
				.map(id -> workshop.diagnostic().dimension(id).map(Dimension::shortTitle).orElse(id)).toList();
		hits.add(SearchHit.of(outline.steps().indexOf(target.step()), where(target.step()), kind, text, marks, group,
				schools, tags, target));
	}

	/** As the header over a screen has it: the part of the retreat, and what the step's mark says. */
	private String where(Step step) {
		String phase = StepTitles.phase(shell, workshop, step.phase());
		String mark = switch (step.kind()) {
			case DISCUSS -> String.valueOf(outline.of(step.phase()).stream()
					.filter(each -> each.kind() == Step.Kind.DISCUSS).toList().indexOf(step) + 1);
			case RATE -> workshop.diagnostic().dimension(step.subject()).map(Dimension::letter).orElse("");
			default -> "";
		};
		return words.get("where", phase, shell.of(step.kind()), mark).strip();
	}

	private static String joined(String... marks) {
		return Stream.of(marks).filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
	}
}
