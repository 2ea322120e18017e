package org.entrypoint.storage.disk;

/** Something that a program asked of the disk. */
public final class Call {
	/** What was asked. */
	public enum Kind {
		/** A file is opened for writing, and made if it is not there. */
		OPEN,
		/** A file, or a folder, is opened for reading only. */
		OPEN_TO_READ,
		/** Bytes are read. */
		READ,
		/** Bytes are written. */
		WRITE,
		/** A file is cut to a length. */
		TRUNCATE,
		/** What was written to a file, or changed in a folder, is to be safe from power cuts. */
		FORCE,
		/** A file is locked against other programs. */
		LOCK,
		/** A file or folder gets another name. */
		MOVE,
		/** A file, link or empty folder is deleted. */
		DELETE,
		/** A folder is made. */
		MAKE_FOLDER,
		/** A symbolic link is made. */
		LINK,
		/** Rights, times or owners are set. */
		SET,
		/** The names in a folder are listed. */
		LIST,
		/** Something is asked about a file: whether it is there, its length, its rights. */
		LOOK;

		/** Whether something on the disk is other than before, or safer. */
		public boolean changes() {
			return switch (this) {
				case OPEN, WRITE, TRUNCATE, FORCE, MOVE, DELETE, MAKE_FOLDER, LINK, SET -> true;
				case OPEN_TO_READ, READ, LOCK, LIST, LOOK -> false;
			};
		}

		/** Whether it is asked of an open file, so that an exception does not name the file. */
		boolean isOnChannel() {
			return switch (this) {
				case READ, WRITE, TRUNCATE, FORCE, LOCK -> true;
				default -> false;
			};
		}
	}

	private static final byte[] NOTHING = {};

	private final int number;
	private final Kind kind;
	private final String path;
	private final String target;
	private final int opened;
	private final boolean ofFolder;
	private final long offset;
	private final byte[] bytes;

	private Call(int number, Kind kind, String path, String target, int opened, boolean ofFolder, long offset,
			byte[] bytes) {
		this.number = number;
		this.kind = kind;
		this.path = path;
		this.target = target;
		this.opened = opened;
		this.ofFolder = ofFolder;
		this.offset = offset;
		this.bytes = bytes;
	}

	/** A call that names a file or folder. */
	static Call of(Kind kind, String path) {
		return of(kind, path, "");
	}

	/** A call that names two. */
	static Call of(Kind kind, String path, String target) {
		return new Call(0, kind, path, target, 0, false, 0, NOTHING);
	}

	/** A call to what this call opened. */
	Call then(Kind asked, boolean toFolder, long at) {
		return new Call(0, asked, path, "", number, toFolder, at, NOTHING);
	}

	/** The same call with bytes to be written. */
	Call with(byte[] written) {
		return new Call(number, kind, path, target, opened, ofFolder, offset, written);
	}

	/** The same call with its number. */
	Call numbered(int its) {
		return new Call(its, kind, path, target, opened, ofFolder, offset, bytes);
	}

	/** The how manieth call of its disk this is, from 1 on. */
	public int number() {
		return number;
	}

	/** What was asked. */
	public Kind kind() {
		return kind;
	}

	/** Where the file lies, from the disk's root on, with slashes; links are followed where the call follows them. */
	public String path() {
		return path;
	}

	/** Where a move leads to, spelled likewise; or what a link says. Otherwise empty. */
	public String target() {
		return target;
	}

	/** The number of the call that opened the file; 0 for calls that name it. */
	public int opened() {
		return opened;
	}

	/** Whether a folder is forced, not a file. */
	public boolean ofFolder() {
		return ofFolder;
	}

	/** Where in the file it is written, or the length to which it is cut. */
	public long offset() {
		return offset;
	}

	/** What is written. */
	public byte[] bytes() {
		return bytes.clone();
	}

	@Override
	public String toString() {
		return number + " " + kind + " " + path + switch (kind) {
			case MOVE, LINK -> " -> " + target;
			case WRITE -> " at " + offset + ", " + bytes.length + " bytes";
			case TRUNCATE -> " to " + offset;
			case FORCE -> ofFolder ? ", a folder" : "";
			default -> "";
		};
	}
}
