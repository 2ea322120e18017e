package org.entrypoint.storage.disk;

/** The program has died: from now on nothing of what it does reaches the disk. */
public final class Dead extends Error {
	private static final long serialVersionUID = 1;

	Dead() {
		super("the program is dead");
	}
}
