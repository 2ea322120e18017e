package org.entrypoint.exchange.incoming.archive;

import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** The bytes of a packed file, and the numbers that stand in them, the lowest byte first. */
final class Bytes {
	private final byte[] content;
	private final Reading reading;

	Bytes(byte[] content, Reading reading) {
		this.content = content;
		this.reading = reading;
	}

	/** The bytes themselves, not a copy. */
	byte[] content() {
		return content;
	}

	int length() {
		return content.length;
	}

	Reading reading() {
		return reading;
	}

	/** Whether a mark of four bytes stands there; there is none outside of the file. */
	boolean isMarked(long at, int mark) {
		return at >= 0 && at <= content.length - 4L && (int) little(at, 4) == mark;
	}

	int two(long at) throws Problem {
		return (int) number(at, 2);
	}

	long four(long at) throws Problem {
		return number(at, 4);
	}

	/** A number of eight bytes; one that no file of this size can mean is refused. */
	long eight(long at) throws Problem {
		long number = number(at, 8);
		if (number < 0) {
			throw unfit();
		}
		return number;
	}

	/** The list of what is in the file does not fit the file. */
	Problem unfit() {
		return reading.problem(ProblemCode.INCOMING_LIST);
	}

	/** What is in the file does not follow on each other without gaps, from its first byte to its last. */
	Problem around() {
		return reading.problem(ProblemCode.INCOMING_AROUND);
	}

	private long number(long at, int size) throws Problem {
		if (at < 0 || at > content.length - (long) size) {
			throw unfit();
		}
		return little(at, size);
	}

	private long little(long at, int size) {
		long number = 0;
		for (int index = size - 1; index >= 0; index--) {
			number = (number << 8) | (content[(int) at + index] & 0xFF);
		}
		return number;
	}
}
