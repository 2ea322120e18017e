package org.entrypoint.exchange.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.entrypoint.exchange.incoming.archive.IncomingFile;
import org.entrypoint.exchange.incoming.archive.Parts;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.exchange.incoming.part.WorkbookParts;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * Reads Excel workbooks (.xlsx) that come from outside. A file is read once into memory; every part of it is unpacked
 * and checked before POI sees the first one; nothing is written. It may take 20 seconds, on a thread of the caller's.
 */
public final class IncomingBooks {
	private final LongSupplier nanoTime;

	/** A reader that looks at this computer's clock. */
	public IncomingBooks() {
		this(System::nanoTime);
	}

	/**
	 * A reader with a clock of its own.
	 *
	 * @param nanoTime a clock in nanoseconds that never goes back
	 */
	public IncomingBooks(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/**
	 * Reads a workbook.
	 *
	 * @param file the file that somebody chose, at most 10 MB and 20 MB once unpacked
	 * @return all that stands in its cells
	 * @throws Problem for any other file, and for any file that cannot be read to its end; it says what is wrong,
	 *             where, and what to do next
	 */
	public IncomingBook read(Path file) throws Problem {
		return form(file).book();
	}

	/**
	 * Reads a workbook with all its parts, so that a copy of it can be made.
	 *
	 * @param file the file that somebody chose, as for {@link #read}
	 * @throws Problem as for {@link #read}
	 */
	public IncomingForm form(Path file) throws Problem {
		Reading reading = new Reading(file, nanoTime);
		return form(reading, () -> IncomingFile.bytes(file, reading), false);
	}

	/**
	 * Reads a workbook with all its parts, among which may be macros: they are not read, and whoever makes a copy
	 * leaves them out.
	 *
	 * @param file the file that somebody chose, as for {@link #read}
	 * @throws Problem as for {@link #read}, and for sheets of macros
	 */
	public IncomingForm formWithMacros(Path file) throws Problem {
		Reading reading = new Reading(file, nanoTime);
		return form(reading, () -> IncomingFile.bytes(file, reading), true);
	}

	/**
	 * Reads a workbook that is not written yet, as it will be read once it is.
	 *
	 * @param file the name that messages give it
	 * @param bytes the whole file
	 * @throws Problem as for {@link #read}
	 */
	public IncomingForm form(Path file, byte[] bytes) throws Problem {
		return form(new Reading(file, nanoTime), () -> bytes, false);
	}

	private static IncomingForm form(Reading reading, Source source, boolean lenient) throws Problem {
		try {
			return new BookReader(new WorkbookParts(new Parts(source.bytes(), reading), reading, lenient), reading)
					.read();
		} catch (OutOfMemoryError e) {
			throw reading.problem(ProblemCode.INCOMING_MEMORY).because(e);
		} catch (IOException | OpenXML4JException | RuntimeException | Error e) {
			// The parts are sound, but something in them is more than POI or the parser can bear.
			throw reading.problem(ProblemCode.INCOMING_UNUSUAL).because(e);
		}
	}

	/** Where the bytes of a file come from. */
	@FunctionalInterface
	private interface Source {
		byte[] bytes() throws Problem;
	}
}
