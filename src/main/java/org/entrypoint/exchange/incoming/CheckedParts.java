package org.entrypoint.exchange.incoming;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.entrypoint.exchange.incoming.part.WorkbookParts;
import org.jspecify.annotations.Nullable;

/** What POI gets to see of a file: not the file, but those of its checked parts that are needed to read the cells. */
final class CheckedParts implements ZipEntrySource {
	private final WorkbookParts parts;
	private boolean closed;

	CheckedParts(WorkbookParts parts) {
		this.parts = parts;
	}

	@Override
	public Enumeration<ZipArchiveEntry> getEntries() {
		return Collections.enumeration(parts.needed().stream().map(ZipArchiveEntry::new).toList());
	}

	@Override
	public @Nullable ZipArchiveEntry getEntry(String path) {
		return parts.needed().stream().filter(path::equalsIgnoreCase).findFirst().map(ZipArchiveEntry::new)
				.orElse(null);
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) {
		return new ByteArrayInputStream(parts.content(entry.getName()).orElseThrow());
	}

	@Override
	public void close() {
		closed = true;
	}

	@Override
	public boolean isClosed() {
		return closed;
	}
}
