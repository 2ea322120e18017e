package org.entrypoint.storage.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what is asked about paths into calls to a test's disk, and these into the same on real files. */
final class DiskProvider extends FileSystemProvider {
	static final String SCHEME = "testdisk";
	private final TestDisk disk;

	DiskProvider(TestDisk disk) {
		this.disk = disk;
	}

	/** The real path behind one of this disk. */
	private Path real(Path path) {
		if (path instanceof DiskPath ours && ours.getFileSystem().provider() == this) {
			return ours.getFileSystem().real(ours);
		}
		throw new ProviderMismatchException(path + " lies on another disk");
	}

	private Call call(Call.Kind kind, Path real) throws IOException {
		return Call.of(kind, disk.place(real));
	}

	private <T extends @Nullable Object> T look(Path path, TestDisk.Effect<T> effect) throws IOException {
		return disk.make(call(Call.Kind.LOOK, real(path)), effect);
	}

	Path realPath(Path path, LinkOption... options) throws IOException {
		return look(path, call -> real(path).toRealPath(options));
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
		throw new UnsupportedOperationException("a disk is made over a real folder");
	}

	@Override
	public FileSystem getFileSystem(URI uri) {
		return disk.root().getFileSystem();
	}

	@Override
	public Path getPath(URI uri) {
		return getFileSystem(uri).getPath(uri.getPath());
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return newFileChannel(path, options, attributes);
	}

	/** Emptying a file that is there is a call of its own. */
	@Override
	public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
			throws IOException {
		Path real = real(path);
		Set<OpenOption> asked = new HashSet<>(options);
		boolean appends = asked.contains(StandardOpenOption.APPEND);
		boolean writes = appends || asked.contains(StandardOpenOption.WRITE);
		boolean empties = asked.remove(StandardOpenOption.TRUNCATE_EXISTING) && writes;
		boolean isNew = asked.contains(StandardOpenOption.CREATE_NEW);
		if (empties && appends) {
			throw new IllegalArgumentException("appending to a file and emptying it");
		}
		String place = isNew || asked.contains(LinkOption.NOFOLLOW_LINKS)
				? disk.place(real)
				: disk.placeBehindLinks(real);
		Call open = Call.of(writes ? Call.Kind.OPEN : Call.Kind.OPEN_TO_READ, place);
		DiskChannel channel = disk.make(open,
				call -> new DiskChannel(disk, call, FileChannel.open(real, asked, attributes), real, appends));
		if (empties) {
			try {
				channel.truncate(0);
			} catch (IOException | Dead e) {
				channel.close();
				throw e;
			}
		}
		return channel;
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
			throws IOException {
		Path real = real(folder);
		return disk.make(call(Call.Kind.LIST, real), call -> new DiskListing(folder, real.getFileSystem().provider()
				.newDirectoryStream(real, each -> filter.accept(DiskListing.inside(folder, each)))));
	}

	@Override
	public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
		var _ = disk.make(call(Call.Kind.MAKE_FOLDER, real(folder)),
				call -> Files.createDirectory(real(folder), attributes));
	}

	@Override
	public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
		Path said = ((DiskPath) target).real();
		var _ = disk.make(Call.of(Call.Kind.LINK, disk.place(real(link)), said.toString()),
				call -> Files.createSymbolicLink(real(link), said, attributes));
	}

	@Override
	public Path readSymbolicLink(Path link) throws IOException {
		return look(link, call -> link.getFileSystem().getPath(Files.readSymbolicLink(real(link)).toString()));
	}

	@Override
	public void delete(Path path) throws IOException {
		disk.make(call(Call.Kind.DELETE, real(path)), call -> {
			Files.delete(real(path));
			return call;
		});
	}

	/** Folders are made, the bytes of files are written as any others. */
	@Override
	public void copy(Path source, Path target, CopyOption... options) throws IOException {
		List<CopyOption> asked = List.of(options);
		if (asked.contains(StandardCopyOption.COPY_ATTRIBUTES) || asked.contains(LinkOption.NOFOLLOW_LINKS)) {
			throw new UnsupportedOperationException("only bytes are copied");
		}
		if (Files.exists(target) && Files.isSameFile(source, target)) {
			return;
		}
		if (asked.contains(StandardCopyOption.REPLACE_EXISTING)) {
			var _ = deleteIfExists(target);
		}
		if (Files.isDirectory(source)) {
			createDirectory(target);
		} else {
			byte[] bytes = Files.readAllBytes(source);
			Files.write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		}
	}

	/** Without being asked to do it in one step, the system deletes what is to be replaced before it moves. */
	@Override
	public void move(Path source, Path target, CopyOption... options) throws IOException {
		Path from = real(source);
		Path to = real(target);
		boolean atomic = List.of(options).contains(StandardCopyOption.ATOMIC_MOVE);
		if (!atomic && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
			if (Files.isSameFile(from, to)) {
				return;
			}
			if (!List.of(options).contains(StandardCopyOption.REPLACE_EXISTING)) {
				throw new FileAlreadyExistsException(target.toString());
			}
			delete(target);
		}
		var _ = disk.make(Call.of(Call.Kind.MOVE, disk.place(from), disk.place(to)),
				call -> Files.move(from, to, options));
	}

	@Override
	public boolean isSameFile(Path one, Path other) throws IOException {
		if (!(other instanceof DiskPath ours) || ours.getFileSystem().provider() != this) {
			return false;
		}
		return one.equals(other) || look(one, call -> Files.isSameFile(real(one), real(other)));
	}

	@Override
	public boolean isHidden(Path path) throws IOException {
		return look(path, call -> Files.isHidden(real(path)));
	}

	@Override
	public FileStore getFileStore(Path path) throws IOException {
		return look(path, call -> Files.getFileStore(real(path)));
	}

	@Override
	public void checkAccess(Path path, AccessMode... modes) throws IOException {
		look(path, call -> {
			real(path).getFileSystem().provider().checkAccess(real(path), modes);
			return call;
		});
	}

	@Override
	public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
			LinkOption... options) {
		V view = Files.getFileAttributeView(real(path), type, options);
		return view == null ? null : DiskView.of(disk, real(path), type, view, options);
	}

	@Override
	public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
			throws IOException {
		return look(path, call -> Files.readAttributes(real(path), type, options));
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
		return look(path, call -> Files.readAttributes(real(path), names, options));
	}

	@Override
	public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
		var _ = disk.make(Call.of(Call.Kind.SET, disk.placeBehindLinks(real(path), options)),
				call -> Files.setAttribute(real(path), name, value, options));
	}
}
