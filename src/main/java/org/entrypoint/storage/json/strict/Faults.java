package org.entrypoint.storage.json.strict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** What is wrong with one file: the first faults in words, the others counted. */
public final class Faults {
	/** So many are told. */
	public static final int MOST = 100;
	private final List<Problem> told = new ArrayList<>();
	private int untold;

	/** Adds one. */
	public void add(Supplier<Problem> fault) {
		if (told.size() < MOST) {
			told.add(fault.get());
		} else {
			untold++;
		}
	}

	/** How many are told by now. */
	public int told() {
		return told.size();
	}

	/** Adds some that nobody can put into words any more. */
	public void addUntold(int more) {
		untold += more;
	}

	/**
	 * All that is to be said: one line for each of the first hundred, and one for how many more there are.
	 *
	 * @param name names the file
	 */
	public List<Problem> lines(String name) {
		List<Problem> lines = new ArrayList<>(told);
		if (untold > 0) {
			lines.add(new Problem(ProblemCode.FILE_MORE, name, untold));
		}
		return lines;
	}
}
