package org.entrypoint.workshop.note;

/** Which schools something holds for. */
public enum Scope {
	/** Not said. */
	UNSAID,
	/** All schools; system-wide. */
	ALL,
	/** Our highest-need schools. */
	HIGHEST_NEED,
	/** Some schools, which may be named. */
	SOME
}
