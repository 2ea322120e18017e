package org.entrypoint.ui.screen.entry;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.ui.screen.shared.LevelWords;
import org.entrypoint.ui.screen.shared.Navigation;
import org.entrypoint.ui.screen.shared.NavigationTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.StrengthGap;
import org.entrypoint.insight.UntappedConditions;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.choice.JumpList.Line;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What stands behind a cell of the evidence table: the ratings and the notes, word by word. */
final class EvidenceLines {
	private final Words words;
	private final LevelWords levels;
	private final Navigation trail;

	EvidenceLines(Words words, Navigation trail) {
		this.words = words;
		this.levels = new LevelWords(words);
		this.trail = trail;
	}

	/** The lines behind a cell; never empty, because even nothing leads to where it can be said. */
	List<Line<NavigationTarget>> behind(Workshop workshop, Dimension dimension, EvidenceColumn column) {
		List<Line<NavigationTarget>> lines = new ArrayList<>(switch (column) {
			case NEED -> List.of(need(workshop, dimension));
			case STRENGTHS -> strengths(workshop, dimension);
			case CONDITIONS -> conditions(workshop, dimension, workshop.conditions(dimension.id()));
			case UNTAPPED -> conditions(workshop, dimension, UntappedConditions.of(workshop, dimension.id()));
			case FACTORS -> factors(workshop, dimension);
		});
		column.notes(workshop, dimension.id()).forEach(note -> lines.add(note(workshop, note)));
		if (lines.isEmpty()) {
			lines.add(Line.to(
					column == EvidenceColumn.FACTORS
							? trail.factor(workshop, "")
							: trail.row(column.area(), dimension.id(), ""),
					words.get("nothing." + column.name()), words.get("goThere")));
		}
		return lines;
	}

	private Line<NavigationTarget> need(Workshop workshop, Dimension dimension) {
		Reading reading = Reading.of(workshop, Axis.PRESSING, dimension.id());
		return Line.to(trail.rating(workshop, new RatingKey(Axis.PRESSING, dimension.id())),
				words.get("howPressing", dimension.title()),
				levels.numbered(reading, workshop.diagnostic().scales().pressing()));
	}

	private List<Line<NavigationTarget>> strengths(Workshop workshop, Dimension dimension) {
		Scales scales = workshop.diagnostic().scales();
		return workshop.statements(dimension.id()).stream().map(statement -> {
			StrengthGap gap = StrengthGap.of(workshop, statement.id());
			String both = words.get("bothLevels", levels.numbered(gap.allSchools(), scales.spread()),
					levels.numbered(gap.highestNeed(), scales.spread()));
			String detail = gap.gap().isPresent()
					? words.get("withGap", both, StrengthGap.written(gap.gap().getAsDouble()))
					: both;
			boolean onlyHighestNeed = gap.allSchools().isBlank() && !gap.highestNeed().isBlank();
			Axis asked = onlyHighestNeed ? Axis.HIGHEST_NEED : Axis.ALL_SCHOOLS;
			return Line.to(trail.rating(workshop, new RatingKey(asked, statement.id())), statement.text(), detail);
		}).toList();
	}

	private List<Line<NavigationTarget>> conditions(Workshop workshop, Dimension dimension,
			List<Condition> conditions) {
		Scales scales = workshop.diagnostic().scales();
		return conditions.stream()
				.map(each -> Line.to(trail.row(Area.CONDITIONS, dimension.id(), each.id()), each.text(),
						words.get("bothAxes",
								levels.plain(Reading.of(workshop, Axis.IN_PLACE, each.id()), scales.inPlace()),
								levels.plain(Reading.of(workshop, Axis.USED, each.id()), scales.used()))))
				.toList();
	}

	private List<Line<NavigationTarget>> factors(Workshop workshop, Dimension dimension) {
		return Evidence.factors(workshop, dimension.id()).stream().map(factor -> {
			String note = factor.note().isEmpty() ? "" : " · " + factor.note();
			return Line.to(trail.factor(workshop, factor.id()), factor.title(),
					words.of(factor.effect(dimension.id())) + note + next(factor.next()));
		}).toList();
	}

	private Line<NavigationTarget> note(Workshop workshop, Note note) {
		String text = note.practice().isEmpty() ? note.text() : note.text() + " · " + note.practice();
		Lever lever = note.lever();
		String said = Stream
				.of(note.id().equals(workshop.critical()) ? words.get("critical") : "",
						note.starred() ? words.get("starred") : "", note.group(),
						LocalLists.of(KnownNames.distinct(note.schools())),
						lever == null || lever.decides().isEmpty() ? "" : words.get("decides", lever.decides()))
				.filter(each -> !each.isEmpty()).reduce(from(workshop, note), (one, other) -> one + " · " + other);
		return Line.to(trail.note(note), words.get("quoted", text), said + next(lever == null ? null : lever.next()));
	}

	private String from(Workshop workshop, Note note) {
		boolean beside = workshop.diagnostic().dimensions().stream().anyMatch(each -> Stream.of(EvidenceColumn.values())
				.anyMatch(column -> note.place().equals(Place.rate(column.area(), each.id()))));
		return words.get(beside ? "noteBeside" : "note");
	}

	private String next(@Nullable LocalDate date) {
		return Optional.ofNullable(date).map(each -> " · " + words.get("next", LocalDates.here().shown(each)))
				.orElse("");
	}
}
