package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** An open file, or folder, of a test's disk. */
final class DiskChannel extends FileChannel {
	private static final int PIECE = 8192;
	private final TestDisk disk;
	private final Call open;
	private final FileChannel real;
	private final boolean ofFolder;
	private final boolean appends;

	DiskChannel(TestDisk disk, Call open, FileChannel real, Path file, boolean appends) {
		this.disk = disk;
		this.open = open;
		this.real = real;
		this.ofFolder = Files.isDirectory(file);
		this.appends = appends;
		disk.opened(real);
	}

	private Call call(Call.Kind kind, long offset) {
		return open.then(kind, ofFolder, offset);
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return disk.make(call(Call.Kind.READ, real.position()), call -> real.read(target));
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return disk.make(call(Call.Kind.READ, position), call -> real.read(target, position));
	}

	@Override
	public long read(ByteBuffer[] targets, int from, int count) throws IOException {
		return disk.make(call(Call.Kind.READ, real.position()), call -> real.read(targets, from, count));
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		long offset = appends ? real.size() : real.position();
		int written = write(source, offset);
		real.position(offset + written);
		return written;
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		byte[] bytes = new byte[source.remaining()];
		source.get(bytes);
		return disk.make(call(Call.Kind.WRITE, position).with(bytes), call -> {
			ByteBuffer rest = ByteBuffer.wrap(call.bytes());
			while (rest.hasRemaining()) {
				real.write(rest, position + rest.position());
			}
			return bytes.length;
		});
	}

	@Override
	public long write(ByteBuffer[] sources, int from, int count) throws IOException {
		long written = 0;
		for (int source = from; source < from + count; source++) {
			written += write(sources[source]);
		}
		return written;
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return disk.make(call(Call.Kind.LOOK, 0), call -> real.size());
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		disk.make(call(Call.Kind.TRUNCATE, size), call -> real.truncate(size));
		return this;
	}

	@Override
	public void force(boolean withAttributes) throws IOException {
		disk.make(call(Call.Kind.FORCE, 0), call -> {
			real.force(withAttributes);
			return call;
		});
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return disk.make(call(Call.Kind.READ, position), call -> real.transferTo(position, count, target));
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		ByteBuffer piece = ByteBuffer.allocate(PIECE);
		long done = 0;
		while (done < count) {
			piece.clear().limit((int) Math.min(PIECE, count - done));
			if (source.read(piece) <= 0) {
				break;
			}
			done += write(piece.flip(), position + done);
		}
		return done;
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) {
		throw new UnsupportedOperationException("what is written to memory is not seen as a call");
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return disk.make(call(Call.Kind.LOCK, position), call -> new DiskLock(this, real.lock(position, size, shared)));
	}

	@Override
	public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return disk.make(call(Call.Kind.LOCK, position), call -> {
			FileLock lock = real.tryLock(position, size, shared);
			return lock == null ? null : new DiskLock(this, lock);
		});
	}

	@Override
	protected void implCloseChannel() throws IOException {
		disk.closed(real);
	}
}
