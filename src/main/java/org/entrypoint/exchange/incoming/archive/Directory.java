package org.entrypoint.exchange.incoming.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** The list of a packed file's entries. Source: APPNOTE.TXT of PKWARE, 4.3.12. */
final class Directory {
	/** The most entries that are read. */
	static final int MOST = 500;
	private static final int MARK = 0x02014b50;
	private static final int SIZE = 46;
	private static final int LOCKED_METHOD = 99;

	private Directory() {
	}

	/**
	 * All entries in the order of the list.
	 *
	 * @throws Problem if the list is not as long as it says, or an entry has a bad name, is there twice, is locked, or
	 *             is packed in another way than workbooks are
	 */
	static List<Entry> entries(Bytes bytes, Ending ending) throws Problem {
		if (ending.entries() > MOST) {
			throw bytes.reading().problem(ProblemCode.INCOMING_ENTRIES, MOST);
		}
		List<Entry> entries = new ArrayList<>();
		Set<String> names = new HashSet<>();
		long at = ending.begin();
		for (int index = 0; index < ending.entries(); index++) {
			Entry entry = entry(bytes, at);
			if (!names.add(EntryName.folded(entry.name()))) {
				throw bytes.reading().problem(ProblemCode.INCOMING_TWICE, entry.name());
			}
			entries.add(entry);
			at = entry.nameAt() + entry.nameSize() + bytes.two(at + 30) + bytes.two(at + 32);
		}
		if (at != ending.end()) {
			throw bytes.unfit();
		}
		return entries;
	}

	private static Entry entry(Bytes bytes, long at) throws Problem {
		if (!bytes.isMarked(at, MARK)) {
			throw bytes.unfit();
		}
		int flags = bytes.two(at + 8);
		int method = bytes.two(at + 10);
		int nameSize = bytes.two(at + 28);
		String name = EntryName.of(bytes, at + SIZE, nameSize, (flags & Entry.UTF_8) != 0);
		if ((flags & Entry.LOCKED) != 0 || method == LOCKED_METHOD) {
			throw bytes.reading().problem(ProblemCode.INCOMING_LOCKED, name);
		}
		if (method != Entry.STORED && method != Entry.DEFLATED) {
			throw bytes.reading().problem(ProblemCode.INCOMING_PACKING, name);
		}
		ExtraFields more = new ExtraFields(bytes, at + SIZE + nameSize, bytes.two(at + 30));
		long unpacked = more.number(bytes.four(at + 24));
		long packed = more.number(bytes.four(at + 20));
		long begin = more.number(bytes.four(at + 42));
		return new Entry(name, at + SIZE, nameSize, flags, method, bytes.four(at + 16), packed, unpacked, begin);
	}
}
