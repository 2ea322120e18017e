package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.channels.FileLock;

/** A real lock, held through a test's disk. */
final class DiskLock extends FileLock {
	private final FileLock real;

	DiskLock(DiskChannel channel, FileLock real) {
		super(channel, real.position(), real.size(), real.isShared());
		this.real = real;
	}

	@Override
	public boolean isValid() {
		return real.isValid();
	}

	@Override
	public void release() throws IOException {
		real.release();
	}
}
