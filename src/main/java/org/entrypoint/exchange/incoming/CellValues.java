package org.entrypoint.exchange.incoming;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.PartHandler;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** What cells mean that a file spells. Source: ECMA-376 part 1, 18.3.1.4 and 18.18.11. */
final class CellValues {
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})([eE][+-]?\\d{1,4})?");
	private static final Pattern FAULT = Pattern.compile("#[A-Z][A-Z0-9_/]{0,29}[!?]?");
	private final Reading reading;
	private final SharedTexts texts;
	private final DateStyles styles;

	CellValues(Reading reading, SharedTexts texts, DateStyles styles) {
		this.reading = reading;
		this.texts = texts;
		this.styles = styles;
	}

	/**
	 * What a cell holds; nothing if it is blank.
	 *
	 * @param sheet the name of its sheet, for messages
	 * @throws Problem if it cannot be known
	 */
	Optional<IncomingValue> of(CellSpelling cell, String sheet) throws Problem {
		int look = cell.style().isEmpty() ? 0 : PartHandler.number(cell.style());
		if (!styles.has(look)) {
			throw problem(ProblemCode.INCOMING_STYLE, cell, sheet);
		}
		if (cell.formula() != null) {
			return Optional.of(new IncomingValue.Formula(cell.formula()));
		}
		String value = cell.type().equals("inlineStr") ? cell.inline() : cell.value();
		if (value == null || value.isEmpty()) {
			return Optional.empty();
		}
		return switch (cell.type()) {
			case "", "n" -> Optional.of(number(value.strip(), look, cell, sheet));
			case "s" -> words(shared(value.strip(), cell, sheet), cell, sheet);
			case "str", "inlineStr" -> words(CellText.of(value), cell, sheet);
			case "b" -> Optional.of(flag(value.strip(), cell, sheet));
			case "e" -> Optional.of(fault(value.strip(), cell, sheet));
			case "d" -> Optional.of(day(value.strip(), cell, sheet));
			default -> throw problem(ProblemCode.INCOMING_VALUE, cell, sheet);
		};
	}

	private IncomingValue number(String value, int look, CellSpelling cell, String sheet) throws Problem {
		double number = NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.NaN;
		if (!Double.isFinite(number)) {
			throw problem(ProblemCode.INCOMING_VALUE, cell, sheet);
		}
		return new IncomingValue.Figure(number, styles.date(number, look));
	}

	private String shared(String value, CellSpelling cell, String sheet) throws Problem {
		return texts.of(PartHandler.number(value))
				.orElseThrow(() -> problem(ProblemCode.INCOMING_SHARED_TEXT, cell, sheet));
	}

	private Optional<IncomingValue> words(String text, CellSpelling cell, String sheet) throws Problem {
		if (text.length() > CellText.LONGEST) {
			throw reading.problem(ProblemCode.INCOMING_LONG_CELL, sheet, cell.address().toString(), CellText.LONGEST);
		}
		return text.isEmpty() ? Optional.empty() : Optional.of(new IncomingValue.Words(text));
	}

	private IncomingValue flag(String value, CellSpelling cell, String sheet) throws Problem {
		return switch (value) {
			case "1", "true" -> new IncomingValue.Flag(true);
			case "0", "false" -> new IncomingValue.Flag(false);
			default -> throw problem(ProblemCode.INCOMING_VALUE, cell, sheet);
		};
	}

	private IncomingValue fault(String value, CellSpelling cell, String sheet) throws Problem {
		if (!FAULT.matcher(value).matches()) {
			throw problem(ProblemCode.INCOMING_VALUE, cell, sheet);
		}
		return new IncomingValue.Fault(value);
	}

	private IncomingValue day(String value, CellSpelling cell, String sheet) throws Problem {
		Optional<Double> time = ExcelDays.time(value);
		if (time.isPresent()) {
			return new IncomingValue.Figure(time.get(), Optional.empty());
		}
		LocalDateTime date = ExcelDays.spelled(value)
				.orElseThrow(() -> problem(ProblemCode.INCOMING_VALUE, cell, sheet));
		return new IncomingValue.Figure(styles.number(date), Optional.of(date));
	}

	private Problem problem(ProblemCode code, CellSpelling cell, String sheet) {
		return reading.problem(code, sheet, cell.address().toString());
	}
}
