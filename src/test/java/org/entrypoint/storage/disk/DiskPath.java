package org.entrypoint.storage.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A path on a test's disk: a real path of the same spelling. */
final class DiskPath implements Path {
	private final DiskSystem system;
	private final Path real;

	DiskPath(DiskSystem system, Path real) {
		this.system = system;
		this.real = real;
	}

	Path real() {
		return real;
	}

	private DiskPath with(Path other) {
		return new DiskPath(system, other);
	}

	private @Nullable DiskPath withAny(@Nullable Path other) {
		return other == null ? null : with(other);
	}

	private boolean isBeside(Path other) {
		return other instanceof DiskPath path && path.system == system;
	}

	private Path realOf(Path other) {
		if (!isBeside(Objects.requireNonNull(other))) {
			throw new ProviderMismatchException(other + " lies on another disk");
		}
		return ((DiskPath) other).real;
	}

	@Override
	public DiskSystem getFileSystem() {
		return system;
	}

	@Override
	public boolean isAbsolute() {
		return real.isAbsolute();
	}

	@Override
	public @Nullable Path getRoot() {
		return withAny(real.getRoot());
	}

	@Override
	public @Nullable Path getFileName() {
		return withAny(real.getFileName());
	}

	@Override
	public @Nullable Path getParent() {
		return withAny(real.getParent());
	}

	@Override
	public int getNameCount() {
		return real.getNameCount();
	}

	@Override
	public Path getName(int index) {
		return with(real.getName(index));
	}

	@Override
	public Path subpath(int begin, int end) {
		return with(real.subpath(begin, end));
	}

	@Override
	public boolean startsWith(Path other) {
		return isBeside(other) && real.startsWith(realOf(other));
	}

	@Override
	public boolean endsWith(Path other) {
		return isBeside(other) && real.endsWith(realOf(other));
	}

	@Override
	public Path normalize() {
		return with(real.normalize());
	}

	@Override
	public Path resolve(Path other) {
		return with(real.resolve(realOf(other)));
	}

	@Override
	public Path relativize(Path other) {
		return with(real.relativize(realOf(other)));
	}

	@Override
	public URI toUri() {
		return URI.create(DiskProvider.SCHEME + ":" + system.real(this).toUri().getRawPath());
	}

	@Override
	public Path toAbsolutePath() {
		return isAbsolute() ? this : with(system.root().real.resolve(real));
	}

	@Override
	public Path toRealPath(LinkOption... options) throws IOException {
		return with(system.provider().realPath(this, options));
	}

	@Override
	public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
		throw new UnsupportedOperationException("nobody watches a test's disk");
	}

	@Override
	public int compareTo(Path other) {
		return real.compareTo(realOf(other));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DiskPath path && path.system == system && path.real.equals(real);
	}

	@Override
	public int hashCode() {
		return real.hashCode();
	}

	@Override
	public String toString() {
		return real.toString();
	}
}
