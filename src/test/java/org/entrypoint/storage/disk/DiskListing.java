package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;

/**
 * What lies in a folder of a test's disk.
 *
 * @param folder as it was asked for
 * @param real what lies in the real one
 */
record DiskListing(Path folder, DirectoryStream<Path> real) implements DirectoryStream<Path> {
	/** The same file, named as lying in {@code folder}. */
	static Path inside(Path folder, Path realFile) {
		return folder.resolve(String.valueOf(realFile.getFileName()));
	}

	@Override
	public Iterator<Path> iterator() {
		return StreamSupport.stream(real.spliterator(), false).map(each -> inside(folder, each)).iterator();
	}

	@Override
	public void close() throws IOException {
		real.close();
	}
}
