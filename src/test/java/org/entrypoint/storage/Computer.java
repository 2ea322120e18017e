package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A computer on which programs run.
 *
 * @param real the folder in which a history takes place
 * @param name the folder, inside that one, in which the programs of this computer keep their own things
 * @param clock its clock
 */
record Computer(Path real, String name, JumpingClock clock) {
	/** Where the programs keep their own things. */
	Path app() {
		return real.resolve(name);
	}

	/** What lies there, as far as its name ends so. */
	List<Path> files(String folder, String ending) throws IOException {
		Path place = app().resolve(folder);
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(place)) {
			return all.filter(each -> each.toString().endsWith(ending)).sorted().toList();
		}
	}

	/** What was just written was written when this computer's clock says so. */
	void date() throws IOException {
		for (Path each : files("journals", ".journal")) {
			if (JumpingClock.isForeign(Files.getLastModifiedTime(each).toInstant())) {
				Files.setLastModifiedTime(each, FileTime.from(clock.instant()));
			}
		}
	}
}
