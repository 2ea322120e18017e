package org.entrypoint.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.insight.Evidence;
import org.entrypoint.insight.Reading;
import org.entrypoint.insight.Use;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.control.CellTable.Cell;
import org.entrypoint.ui.control.CellTable.Row;
import org.entrypoint.workshop.Axis;
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
		return switch (column) {
			case NEED -> need(evidence.pressing(), workshop.diagnostic().scales().pressing());
			case STRENGTHS -> strengths(workshop, evidence);
			case CONDITIONS -> conditions(workshop, evidence);
			case UNTAPPED -> untapped(workshop, evidence);
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
			return unsaid(level.isPresent(), scale.dontKnow());
		}
		return new Cell(String.valueOf(level.getAsInt()), scale.label(level.getAsInt()).orElse(""),
				reading.isSplit() ? words.get("isSplit") : "", level.getAsInt(), scale.levels().size(), true);
	}

	private Cell strengths(Workshop workshop, Evidence evidence) {
		Scale scale = workshop.diagnostic().scales().spread();
		List<Reading> readings = workshop.statements(evidence.dimension().id()).stream()
				.map(each -> Reading.of(workshop, Axis.ALL_SCHOOLS, each.id())).toList();
		long blank = readings.stream().filter(Reading::isBlank).count();
		if (evidence.strengthsMean().isEmpty()) {
			return unsaid(blank < readings.size(), scale.dontKnow());
		}
		String mostly = scale.label((int) Evidence.STRONG).orElse("").toLowerCase(Locale.ENGLISH);
		return Cell.of(String.format(Locale.ENGLISH, "%.1f", evidence.strengthsMean().getAsDouble()),
				joined(words.get("strong", evidence.strong(), evidence.statements(), mostly), blank,
						evidence.statements() - evidence.statementsRated() - blank));
	}

	private Cell conditions(Workshop workshop, Evidence evidence) {
		long unknown = workshop.conditions(evidence.dimension().id()).stream()
				.map(each -> Reading.of(workshop, Axis.IN_PLACE, each.id()).level())
				.filter(level -> level.isPresent() && level.getAsInt() == Scale.DONT_KNOW).count();
		if (evidence.conditionsRated() == unknown) {
			return unsaid(unknown > 0, workshop.diagnostic().scales().inPlace().dontKnow());
		}
		return Cell.of(words.get("inPlace", evidence.inPlace(), evidence.conditions()),
				joined("", (long) evidence.conditions() - evidence.conditionsRated(), unknown));
	}

	private Cell untapped(Workshop workshop, Evidence evidence) {
		List<Use> uses = workshop.conditions(evidence.dimension().id()).stream()
				.map(each -> Use.of(workshop, each.id())).toList();
		long blank = uses.stream().filter(Use.NOT_DISCUSSED::equals).count();
		long unknown = uses.stream().filter(Use.UNKNOWN::equals).count();
		if (blank + unknown == uses.size()) {
			return unsaid(unknown > 0, workshop.diagnostic().scales().used().dontKnow());
		}
		return Cell.of(String.valueOf(evidence.untapped()), joined("", blank, unknown));
	}

	private Cell factors(Evidence evidence) {
		if (evidence.helps() + evidence.neutral() + evidence.hinders() == 0) {
			return unsaid(false, "");
		}
		return new Cell("", words.get("factorCount", evidence.helps(), evidence.hinders()),
				evidence.neutral() > 0 ? words.get("neutralCount", evidence.neutral()) : "", 0, 0, true);
	}

	private Cell unsaid(boolean wasDiscussed, String dontKnow) {
		return Cell.unsaid(wasDiscussed ? dontKnow : words.get("notDiscussed"));
	}

	private String joined(String first, long blank, long unknown) {
		List<String> parts = new ArrayList<>();
		if (!first.isEmpty()) {
			parts.add(first);
		}
		if (unknown > 0) {
			parts.add(words.get("unknownCount", unknown));
		}
		if (blank > 0) {
			parts.add(words.get("blankCount", blank));
		}
		return String.join(" · ", parts);
	}
}
