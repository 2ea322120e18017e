package org.entrypoint.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.insight.Answers;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Reading;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.control.CellTable.Cell;
import org.entrypoint.ui.control.CellTable.Row;
import org.entrypoint.workshop.Workshop;

/** What the cells of the evidence table say. What was not discussed, or is not known, is never shown as a number. */
final class EvidenceCells {
	private final Words words;

	EvidenceCells(Words words) {
		this.words = words;
	}

	/** The row of the entry point that stands on {@code dimension}. */
	Row row(Workshop workshop, Dimension dimension) {
		return new Row(dimension.id(), String.valueOf(dimension.number()), dimension.entryPoint(),
				Stream.of(EvidenceColumn.values()).map(column -> cell(workshop, dimension, column)).toList());
	}

	/** One cell. */
	Cell cell(Workshop workshop, Dimension dimension, EvidenceColumn column) {
		Evidence evidence = Evidence.of(workshop, dimension);
		Scales scales = workshop.diagnostic().scales();
		return switch (column) {
			case NEED -> need(evidence.pressing(), scales.pressing());
			case STRENGTHS -> strengths(scales.spread(), evidence);
			case CONDITIONS -> conditions(scales.inPlace(), evidence);
			case UNTAPPED -> untapped(scales.used(), evidence);
			case FACTORS -> factors(evidence);
		};
	}

	/** How high a row stands in a column when the room looks at that column alone; empty where nothing was said. */
	OptionalDouble height(Workshop workshop, Dimension dimension, EvidenceColumn column) {
		Evidence evidence = Evidence.of(workshop, dimension);
		boolean isSaid = cell(workshop, dimension, column).isSaid();
		return switch (column) {
			case NEED -> evidence.pressing().value();
			case STRENGTHS -> evidence.strengthsMean();
			case CONDITIONS -> isSaid ? OptionalDouble.of(evidence.inPlace()) : OptionalDouble.empty();
			case UNTAPPED -> isSaid ? OptionalDouble.of(evidence.untapped()) : OptionalDouble.empty();
			case FACTORS -> isSaid ? OptionalDouble.of(evidence.helps()) : OptionalDouble.empty();
		};
	}

	private Cell need(Reading reading, Scale scale) {
		OptionalInt level = reading.level();
		if (level.isEmpty() || level.getAsInt() == Scale.DONT_KNOW) {
			return Cell.unsaid(level.isPresent() ? scale.dontKnow() : words.get("notDiscussed"));
		}
		return new Cell(String.valueOf(level.getAsInt()), scale.label(level.getAsInt()).orElse(""),
				reading.isSplit() ? words.get("isSplit") : "", level.getAsInt(), scale.levels().size(), true);
	}

	private Cell strengths(Scale scale, Evidence evidence) {
		if (evidence.strengthsMean().isEmpty()) {
			return unsaid(evidence.statements(), scale);
		}
		String mostly = scale.label(Evidence.strongFrom(scale)).orElse("").toLowerCase(Locale.ENGLISH);
		return Cell.of(String.format(Locale.ENGLISH, "%.1f", evidence.strengthsMean().getAsDouble()), joined(
				words.get("strong", evidence.strong(), evidence.statements().all(), mostly), evidence.statements()));
	}

	private Cell conditions(Scale scale, Evidence evidence) {
		if (evidence.conditions().known() == 0) {
			return unsaid(evidence.conditions(), scale);
		}
		return Cell.of(words.get("inPlace", evidence.inPlace(), evidence.conditions().all()),
				joined("", evidence.conditions()));
	}

	private Cell untapped(Scale scale, Evidence evidence) {
		if (evidence.uses().known() == 0) {
			return unsaid(evidence.uses(), scale);
		}
		return Cell.of(String.valueOf(evidence.untapped()), joined("", evidence.uses()));
	}

	private Cell factors(Evidence evidence) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return Cell.unsaid(words.get("notDiscussed"));
		}
		return new Cell("", words.get("factorCount", evidence.helps(), evidence.hinders()),
				evidence.neutral() > 0 ? words.get("neutralCount", evidence.neutral()) : "", 0, 0, true);
	}

	private Cell unsaid(Answers answers, Scale scale) {
		return Cell.unsaid(answers.unknown() > 0 ? scale.dontKnow() : words.get("notDiscussed"));
	}

	private String joined(String first, Answers answers) {
		List<String> parts = new ArrayList<>();
		if (!first.isEmpty()) {
			parts.add(first);
		}
		if (answers.unknown() > 0) {
			parts.add(words.get("unknownCount", answers.unknown()));
		}
		if (answers.blank() > 0) {
			parts.add(words.get("blankCount", answers.blank()));
		}
		return String.join(" · ", parts);
	}
}
