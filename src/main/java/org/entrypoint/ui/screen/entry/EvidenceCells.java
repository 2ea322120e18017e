package org.entrypoint.ui.screen.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.Strengths;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.rating.CellTable.Cell;
import org.entrypoint.ui.control.rating.CellTable.Row;
import org.entrypoint.workshop.Workshop;

/** What the cells of the evidence table say. What was not discussed, or is not known, is never shown as a number. */
public final class EvidenceCells {
	private static final String SEPARATOR = " · ";
	private final Words words;

	public EvidenceCells(Words words) {
		this.words = words;
	}

	/** The row of the entry point that stands on {@code dimension}. */
	Row row(Workshop workshop, Dimension dimension) {
		return new Row(dimension.id(), String.valueOf(dimension.number()), dimension.entryPoint(),
				Stream.of(EvidenceColumn.values()).map(column -> cell(workshop, dimension, column)).toList());
	}

	/** One cell. */
	public Cell cell(Workshop workshop, Dimension dimension, EvidenceColumn column) {
		Evidence evidence = Evidence.of(workshop, dimension);
		Scales scales = workshop.diagnostic().scales();
		int notes = column.notes(workshop, dimension.id()).size();
		return switch (column) {
			case NEED -> need(evidence.pressing(), scales.pressing(), notes);
			case STRENGTHS -> strengths(scales.spread(), evidence.strengths(), notes);
			case CONDITIONS -> conditions(scales.inPlace(), evidence, notes);
			case UNTAPPED -> untapped(scales.used(), evidence, notes);
			case FACTORS -> factors(evidence, notes);
		};
	}

	/** How high a row stands in a column when the room looks at that column alone; empty where nothing was said. */
	OptionalDouble height(Workshop workshop, Dimension dimension, EvidenceColumn column) {
		Evidence evidence = Evidence.of(workshop, dimension);
		boolean isSaid = cell(workshop, dimension, column).isSaid();
		return switch (column) {
			case NEED -> evidence.pressing().value();
			case STRENGTHS -> evidence.strengths().mean();
			case CONDITIONS -> isSaid ? OptionalDouble.of(evidence.inPlace()) : OptionalDouble.empty();
			case UNTAPPED -> isSaid ? OptionalDouble.of(evidence.untapped()) : OptionalDouble.empty();
			case FACTORS -> isSaid ? OptionalDouble.of(evidence.helps()) : OptionalDouble.empty();
		};
	}

	private Cell need(Reading reading, Scale scale, int notes) {
		OptionalInt level = reading.level();
		if (level.isEmpty()) {
			return blank("notRated", notes);
		}
		if (level.getAsInt() == Scale.DONT_KNOW) {
			return Cell.unsaid(scale.dontKnow(), "");
		}
		return new Cell(String.valueOf(level.getAsInt()), scale.label(level.getAsInt()).orElse(""),
				reading.isSplit() ? words.get("isSplit") : "", level.getAsInt(), scale.levels().size(), true);
	}

	private Cell strengths(Scale scale, Strengths strengths, int notes) {
		List<String> parts = new ArrayList<>();
		if (strengths.isOfHighestNeed()) {
			parts.add(words.get("highestNeed"));
		}
		if (strengths.mean().isPresent()) {
			String mostly = scale.label(Evidence.strongFrom(scale)).orElse("");
			parts.add(words.get("strong", strengths.strong(), strengths.all(), mostly));
		} else if (strengths.answers().unknown() == 0) {
			return blank("notRated", notes);
		}
		if (strengths.highestNeedOnly() > 0) {
			parts.add(words.get("highestNeedOnly", strengths.highestNeedOnly()));
		}
		return strengths.mean().isPresent()
				? Cell.of(String.format("%.1f", strengths.mean().getAsDouble()), joined(parts, strengths.answers()))
				: Cell.unsaid(scale.dontKnow(), String.join(SEPARATOR, parts));
	}

	private Cell conditions(Scale scale, Evidence evidence, int notes) {
		if (evidence.conditions().known() == 0) {
			return unsaid(evidence.conditions(), scale, notes);
		}
		return Cell.of(words.get("inPlace", evidence.inPlace(), evidence.conditions().all()),
				joined(List.of(), evidence.conditions()));
	}

	private Cell untapped(Scale scale, Evidence evidence, int notes) {
		if (evidence.uses().known() == 0) {
			return unsaid(evidence.uses(), scale, notes);
		}
		return Cell.of(String.valueOf(evidence.untapped()), joined(List.of(), evidence.uses()));
	}

	private Cell factors(Evidence evidence, int notes) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return blank("notWeighed", notes);
		}
		return new Cell("", words.get("factorCount", evidence.helps(), evidence.hinders()),
				evidence.neutral() > 0 ? words.get("neutralCount", evidence.neutral()) : "", 0, 0, true);
	}

	private Cell unsaid(Answers answers, Scale scale, int notes) {
		return answers.unknown() > 0 ? Cell.unsaid(scale.dontKnow(), "") : blank("notRated", notes);
	}

	/** Where notes are all that there is, the room did discuss it: notes lead, numbers support. */
	private Cell blank(String withNotes, int notes) {
		return notes == 0
				? Cell.unsaid(words.get("notDiscussed"), "")
				: Cell.unsaid(words.get(withNotes), words.get("noteCount", notes));
	}

	private String joined(List<String> first, Answers answers) {
		List<String> parts = new ArrayList<>(first);
		if (answers.unknown() > 0) {
			parts.add(words.get("unknownCount", answers.unknown()));
		}
		if (answers.blank() > 0) {
			parts.add(words.get("blankCount", answers.blank()));
		}
		return String.join(SEPARATOR, parts);
	}
}
