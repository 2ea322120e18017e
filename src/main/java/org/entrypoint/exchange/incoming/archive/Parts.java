package org.entrypoint.exchange.incoming.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrypoint.session.Problem;

/**
 * The parts of a packed file, unpacked and checked: there is one way to read the file, and this is what comes of it.
 * Names are the same whether in capitals or not.
 */
public final class Parts {
	private final Map<String, String> names = new TreeMap<>();
	private final Map<String, byte[]> contents = new TreeMap<>();

	/**
	 * Unpacks a file.
	 *
	 * @param file its bytes, at least one
	 * @throws Problem if it is another kind of file, damaged, too much, or could be read in two ways
	 */
	public Parts(byte[] file, Reading reading) throws Problem {
		Bytes bytes = new Bytes(file, reading);
		if (!Heading.isFirst(bytes)) {
			throw Ending.isBehindSomething(bytes) ? bytes.around() : reading.problem(FirstBytes.code(file));
		}
		Ending ending = Ending.of(bytes);
		List<Entry> entries = new ArrayList<>(Directory.entries(bytes, ending));
		entries.sort(Comparator.comparingLong(Entry::at));
		Unpacking unpacking = new Unpacking(bytes);
		long next = 0;
		for (int index = 0; index < entries.size(); index++) {
			Entry entry = entries.get(index);
			if (entry.at() != next) {
				throw bytes.around();
			}
			next = index + 1 < entries.size() ? entries.get(index + 1).at() : ending.begin();
			String key = EntryName.folded(entry.name());
			names.put(key, entry.name());
			contents.put(key, unpacking.content(entry, new Heading(bytes, entry).data(next)));
		}
	}

	/** The names of all parts as the file spells them, in alphabetical order. */
	public List<String> names() {
		return List.copyOf(names.values());
	}

	/** Whether there is such a part. */
	public boolean has(String name) {
		return names.containsKey(EntryName.folded(name));
	}

	/** What a part holds; not a copy. */
	public Optional<byte[]> content(String name) {
		return Optional.ofNullable(contents.get(EntryName.folded(name)));
	}

	/** How a name is spelled in the file, for one that may be spelled otherwise. */
	public Optional<String> spelled(String name) {
		return Optional.ofNullable(names.get(EntryName.folded(name)));
	}
}
