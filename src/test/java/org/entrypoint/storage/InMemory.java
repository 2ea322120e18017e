package org.entrypoint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes temporary folders in memory where the system offers that: a session that only a test's disk can harm need not
 * wait for a real one.
 */
final class InMemory implements TempDirFactory {
	private static final Path MEMORY = Path.of("/dev/shm");

	@Override
	public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
		return folder();
	}

	/** A new folder, which whoever asked for it takes away. */
	static Path folder() throws IOException {
		return Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
				? Files.createTempDirectory(MEMORY, "entrypoint")
				: Files.createTempDirectory("entrypoint");
	}
}
