package org.entrypoint.exchange.incoming;

import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** Counts what is kept of a workbook: far more than any workshop needs, far less than fills the memory. */
final class RoomForCells {
	static final int MOST_CELLS = 500_000;
	static final int MOST_ROWS = 100_000;
	static final int MOST_CHARACTERS = 20_000_000;
	private final Reading reading;
	private int cells;
	private int rows;
	private int characters;

	RoomForCells(Reading reading) {
		this.reading = reading;
	}

	/** A row that holds something. */
	void addRow() throws Problem {
		rows++;
		check(ProblemCode.INCOMING_ROWS, rows, MOST_ROWS);
	}

	/** A cell that is not blank; a text counts for every cell that it stands in. */
	void add(IncomingValue value) throws Problem {
		cells++;
		check(ProblemCode.INCOMING_CELLS, cells, MOST_CELLS);
		if (value instanceof IncomingValue.Words(String text)) {
			characters += text.length();
			check(ProblemCode.INCOMING_CHARACTERS, characters, MOST_CHARACTERS);
		}
	}

	private void check(ProblemCode code, int now, int most) throws Problem {
		if (now > most) {
			throw reading.problem(code, most);
		}
	}
}
