package org.entrypoint.storage.disk;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The file system of a test's disk: spelled like the real one. */
final class DiskSystem extends FileSystem {
	private final DiskProvider provider;
	private final FileSystem real;
	private final DiskPath root;

	DiskSystem(DiskProvider provider, Path folder) {
		this.provider = provider;
		this.real = folder.getFileSystem();
		this.root = new DiskPath(this, folder);
	}

	/** Where relative paths start. */
	DiskPath root() {
		return root;
	}

	@Override
	public DiskProvider provider() {
		return provider;
	}

	@Override
	public void close() {
		throw new UnsupportedOperationException("a disk stays open");
	}

	@Override
	public boolean isOpen() {
		return true;
	}

	@Override
	public boolean isReadOnly() {
		return false;
	}

	@Override
	public String getSeparator() {
		return real.getSeparator();
	}

	@Override
	public Iterable<Path> getRootDirectories() {
		return StreamSupport.stream(real.getRootDirectories().spliterator(), false)
				.<Path>map(each -> new DiskPath(this, each)).toList();
	}

	@Override
	public Iterable<FileStore> getFileStores() {
		return List.of();
	}

	@Override
	public Set<String> supportedFileAttributeViews() {
		return real.supportedFileAttributeViews();
	}

	@Override
	public Path getPath(String first, String... more) {
		return new DiskPath(this, real.getPath(first, more));
	}

	@Override
	public PathMatcher getPathMatcher(String pattern) {
		PathMatcher matcher = real.getPathMatcher(pattern);
		return path -> path instanceof DiskPath ours && matcher.matches(ours.real());
	}

	@Override
	public UserPrincipalLookupService getUserPrincipalLookupService() {
		return real.getUserPrincipalLookupService();
	}

	@Override
	public WatchService newWatchService() {
		throw new UnsupportedOperationException("nobody watches a test's disk");
	}

	/** The real path of a path that may be relative. */
	Path real(@Nullable Path path) {
		return ((DiskPath) Objects.requireNonNull(path).toAbsolutePath()).real();
	}
}
