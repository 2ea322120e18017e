package org.entrypoint.exchange.incoming.archive;

import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * The end of a packed file, which says where the list of its entries is. Source: APPNOTE.TXT of PKWARE, 4.3.14 to
 * 4.3.16. No comment may follow it: programs that look for the end from behind could find another one there.
 *
 * @param entries how many entries are listed
 * @param begin where the list begins
 * @param end where it ends
 */
record Ending(long entries, long begin, long end) {
	private static final int SIZE = 22;
	private static final int MARK = 0x06054b50;
	private static final int LARGE_LOCATOR = 0x07064b50;
	private static final int LARGE_LOCATOR_SIZE = 20;
	private static final int LARGE_MARK = 0x06064b50;
	private static final int LARGE_SIZE = 56;
	private static final long FULL_TWO = 0xFFFF;
	private static final long FULL_FOUR = 0xFFFF_FFFFL;

	/**
	 * The end of a file.
	 *
	 * @throws Problem if the file has no end, more than one, or something behind it
	 */
	static Ending of(Bytes bytes) throws Problem {
		long at = bytes.length() - (long) SIZE;
		if (!bytes.isMarked(at, MARK) || bytes.two(at + 20) != 0) {
			throw bytes.reading().problem(isAnywhere(bytes) ? ProblemCode.INCOMING_AROUND : ProblemCode.INCOMING_CUT);
		}
		Ending ending = bytes.isMarked(at - LARGE_LOCATOR_SIZE, LARGE_LOCATOR) ? large(bytes, at) : small(bytes, at);
		if (ending.begin > ending.end) {
			throw bytes.unfit();
		}
		return ending;
	}

	/** Whether a file ends as a packed file does, whatever it begins with; nothing else would be an empty one. */
	static boolean isBehindSomething(Bytes bytes) {
		return bytes.length() > SIZE && bytes.isMarked(bytes.length() - (long) SIZE, MARK);
	}

	private static boolean isAnywhere(Bytes bytes) {
		for (long at = bytes.length() - (long) SIZE; at >= 0; at--) {
			if (bytes.isMarked(at, MARK)) {
				return true;
			}
		}
		return false;
	}

	private static Ending small(Bytes bytes, long at) throws Problem {
		Ending ending = new Ending(bytes.two(at + 10), bytes.four(at + 16), at);
		check(bytes, bytes.four(at + 4) == 0 && bytes.two(at + 8) == ending.entries
				&& bytes.four(at + 12) == ending.end - ending.begin);
		return ending;
	}

	/** Files that were written as a stream may end in the form for large ones; both forms must say the same. */
	private static Ending large(Bytes bytes, long small) throws Problem {
		long locator = small - LARGE_LOCATOR_SIZE;
		long at = bytes.eight(locator + 8);
		check(bytes,
				at == locator - LARGE_SIZE && bytes.isMarked(at, LARGE_MARK) && bytes.eight(at + 4) == LARGE_SIZE - 12
						&& bytes.four(locator + 4) == 0 && bytes.four(locator + 16) == 1 && bytes.four(at + 16) == 0
						&& bytes.four(at + 20) == 0);
		Ending ending = new Ending(bytes.eight(at + 32), bytes.eight(at + 48), at);
		check(bytes, bytes.eight(at + 24) == ending.entries && bytes.eight(at + 40) == ending.end - ending.begin);
		// The disk's number may be left full as well.
		check(bytes,
				isSame(bytes.two(small + 4), 0, FULL_TWO) && isSame(bytes.two(small + 6), 0, FULL_TWO)
						&& isSame(bytes.two(small + 8), ending.entries, FULL_TWO)
						&& isSame(bytes.two(small + 10), ending.entries, FULL_TWO)
						&& isSame(bytes.four(small + 12), ending.end - ending.begin, FULL_FOUR)
						&& isSame(bytes.four(small + 16), ending.begin, FULL_FOUR));
		return ending;
	}

	private static boolean isSame(long small, long large, long full) {
		return small == large || small == full;
	}

	private static void check(Bytes bytes, boolean fits) throws Problem {
		if (!fits) {
			throw bytes.unfit();
		}
	}
}
