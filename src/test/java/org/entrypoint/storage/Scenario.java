package org.entrypoint.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.DiskFault;

/**
 * A session in which something goes wrong.
 *
 * @param stroke what goes wrong
 * @param fromTheStart whether it can already go wrong while the file is opened
 * @param isApart whether the file lies on another disk than the program's own folder
 * @param isDeadly whether the program dies in the end, instead of going on when all is well
 * @param seed how it is typed
 */
record Scenario(Stroke stroke, boolean fromTheStart, boolean isApart, boolean isDeadly, long seed) {
	private static final int VERSIONS = 8;

	/** A session for each of so many calls and each trouble; every third one has two disks. */
	static List<Scenario> once(int calls, Predicate<Call> which, List<DiskFault> troubles) {
		List<Scenario> all = new ArrayList<>();
		for (int call = 1; call <= calls; call++) {
			for (DiskFault trouble : troubles) {
				all.add(new Scenario(Stroke.once(call, which, trouble), true, all.size() % 3 == 0,
						trouble == DiskFault.DEATH, call));
			}
		}
		return all;
	}

	/** A session that only counts calls. */
	static Scenario quiet(Stroke count) {
		return new Scenario(count, true, false, false, 0);
	}

	/** What the witness of this session complains about. */
	List<String> play(Path real) throws Exception {
		return play(real, desk -> file -> desk.library(Desk.HURRIED).open(file));
	}

	/** The same with some program. */
	List<String> play(Path real, Sitting.At work) throws Exception {
		Files.createDirectory(real);
		Desk desk = (isApart ? Desk.apart(real) : Desk.together(real)).begin(true);
		Sitting sitting = new Sitting(desk, work.program(desk));
		if (fromTheStart) {
			desk.fail(stroke);
			sitting.open();
		} else {
			sitting.open();
			desk.fail(stroke);
		}
		sitting.type(VERSIONS, new SplittableRandom(seed));
		if (isDeadly) {
			sitting.close();
			boolean wasClosed = !desk.isDead();
			sitting.die().leave(wasClosed);
		} else {
			sitting.heal().leave(true);
		}
		Desk.clear(real);
		return sitting.witness().complaints();
	}
}
