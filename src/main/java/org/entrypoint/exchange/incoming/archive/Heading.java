package org.entrypoint.exchange.incoming.archive;

import java.util.Arrays;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * The heading that stands before an entry's bytes and says most of what the list says of it, too. Some programs believe
 * the one, some the other; so both must agree. Source: APPNOTE.TXT of PKWARE, 4.3.7 and 4.3.9.
 */
final class Heading {
	private static final int MARK = 0x04034b50;
	private static final int BEHIND_MARK = 0x08074b50;
	private static final int SIZE = 30;
	private final Bytes bytes;
	private final Entry entry;

	Heading(Bytes bytes, Entry entry) {
		this.bytes = bytes;
		this.entry = entry;
	}

	/** Whether a file begins with one. */
	static boolean isFirst(Bytes bytes) {
		return bytes.isMarked(0, MARK);
	}

	/**
	 * Where the packed bytes of the entry begin.
	 *
	 * @param until where the next entry begins
	 * @throws Problem if the heading contradicts the list, or the entry does not reach exactly to the next one
	 */
	long data(long until) throws Problem {
		long at = entry.at();
		if (!bytes.isMarked(at, MARK)) {
			throw bytes.unfit();
		}
		int nameSize = bytes.two(at + 26);
		long data = at + SIZE + nameSize + bytes.two(at + 28);
		ExtraFields more = new ExtraFields(bytes, at + SIZE + nameSize, bytes.two(at + 28));
		long unpacked = more.number(bytes.four(at + 22));
		long packed = more.number(bytes.four(at + 18));
		boolean agrees = (bytes.two(at + 6) & Entry.READ_BY) == (entry.flags() & Entry.READ_BY)
				&& bytes.two(at + 8) == entry.method() && isNamed(at + SIZE, nameSize)
				&& says(bytes.four(at + 14), entry.checksum()) && says(packed, entry.packed())
				&& says(unpacked, entry.unpacked());
		if (!agrees) {
			throw contradiction();
		}
		if (until < data || until - data < entry.packed()) {
			throw bytes.around();
		}
		checkBehind(data + entry.packed(), until);
		return data;
	}

	private boolean isNamed(long at, int size) {
		return at + size <= bytes.length() && Arrays.equals(bytes.content(), (int) at, (int) at + size, bytes.content(),
				(int) entry.nameAt(), (int) entry.nameAt() + entry.nameSize());
	}

	/** Where the sizes stand behind the entry, its heading may leave them out. */
	private boolean says(long here, long listed) {
		return here == listed || (entry.hasSizesBehind() && here == 0);
	}

	/** Between an entry and the next one there is nothing but its sizes, if they stand behind it. */
	private void checkBehind(long from, long until) throws Problem {
		long rest = until - from;
		if (!entry.hasSizesBehind()) {
			if (rest != 0) {
				throw bytes.around();
			}
			return;
		}
		boolean marked = rest == 16 || rest == 24;
		boolean large = rest == 20 || rest == 24;
		if (!marked && !large && rest != 12) {
			throw bytes.around();
		}
		long at = marked ? from + 4 : from;
		long packed = large ? bytes.eight(at + 4) : bytes.four(at + 4);
		long unpacked = large ? bytes.eight(at + 12) : bytes.four(at + 8);
		if ((marked && !bytes.isMarked(from, BEHIND_MARK)) || bytes.four(at) != entry.checksum()
				|| packed != entry.packed() || unpacked != entry.unpacked()) {
			throw contradiction();
		}
	}

	private Problem contradiction() {
		return bytes.reading().problem(ProblemCode.INCOMING_CONTRADICTION, entry.name());
	}
}
