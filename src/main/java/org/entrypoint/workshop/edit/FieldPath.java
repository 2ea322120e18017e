package org.entrypoint.workshop.edit;

import java.util.regex.Pattern;
import org.entrypoint.diagnostic.Text;

/**
 * Where a field stands in a record, and in the file that holds it.
 *
 * @param path names and positions from 0, for example {@code notes[3].lever.next}; empty for the whole
 */
public record FieldPath(String path) {
	private static final Pattern PLAIN = Pattern.compile("\\w{1,64}");
	private static final int TOLD = 64;

	/** A field of what stands here; a name that is no plain word is quoted, and cut if it is long. */
	public FieldPath field(String name) {
		if (!PLAIN.matcher(name).matches()) {
			return new FieldPath(path + "[\""
					+ Text.mend(name.substring(0, Math.min(TOLD, name.length()))).replace('\n', ' ') + "\"]");
		}
		return new FieldPath(path.isEmpty() ? name : path + "." + name);
	}

	/** An entry of the list that stands here; the first has the position 0. */
	public FieldPath item(int position) {
		return new FieldPath(path + "[" + position + "]");
	}

	/** The place in what stands here that {@code below} is from there. */
	public FieldPath then(FieldPath below) {
		boolean joined = path.isEmpty() || below.path().isEmpty() || below.path().startsWith("[");
		return new FieldPath(path + (joined ? "" : ".") + below.path());
	}
}
