package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Problem;

/**
 * What a program finds that opens the workshop's file after another one has ended somehow.
 *
 * @param version the number of the version; -1 if it is none that was ever typed, or if the file cannot be opened
 * @param words what people are told
 * @param inFile the number of the version that lay in the file itself; -1 if it was not sound
 */
record Found(int version, String words, int inFile) {
	/** Opens the file, and closes it again: then what was found lies in it. */
	static Found in(Path real) {
		Path file = Desk.realFile(real);
		int inFile = inFile(file, real);
		try {
			FileLibrary library = Desk.library(real);
			OpenWorkshop open = library.open(file);
			int version = Script.number(open.workshop());
			Path lies = open.saver().file();
			open.saver().close();
			if (!library.read(lies).equals(open.workshop())) {
				return new Found(-1, "what was found is not in the file then", inFile);
			}
			return new Found(version, String.join(" ", open.notices()), inFile);
		} catch (Problem e) {
			return new Found(-1, e.words(), inFile);
		}
	}

	private static int inFile(Path file, Path real) {
		try {
			return Script.number(Desk.library(real).read(file));
		} catch (Problem e) {
			return -1;
		}
	}

	/** Whether words came back that were not in the file. */
	boolean isRecovered() {
		return inFile >= 0 && version > inFile;
	}

	/** Complains unless it is at least what was promised, and nothing that nobody typed. */
	void tell(Witness witness, boolean wasClosed) {
		boolean isTooOld = version < witness.safe() || (wasClosed && version < witness.given());
		if (isTooOld || version > witness.given()) {
			witness.complain("found was version " + version + " (" + words + "), promised " + witness.safe()
					+ ", given " + witness.given());
		}
		if (wasClosed && !words.isEmpty()) {
			witness.complain("after all was well, people are told: " + words);
		}
	}

	/** What lies beside the workshop's file, and should not. */
	static List<String> beside(Path real) throws IOException {
		try (Stream<Path> files = Files.list(Desk.realFile(real).resolveSibling(""))) {
			return files.filter(each -> !each.equals(Desk.realFile(real)) && !isSpare(real, each))
					.map(each -> String.valueOf(each.getFileName())).filter(name -> !name.startsWith("~$")).toList();
		}
	}

	/**
	 * A journal's file that a failing disk kept from being taken away may become a workshop of its own: too much then,
	 * never too little.
	 */
	private static boolean isSpare(Path real, Path file) {
		return String.valueOf(file.getFileName()).contains(" (recovered ") && Desk.library(real).check(file).isEmpty();
	}
}
