package org.entrypoint.ownform.mapping;

import org.entrypoint.workshop.note.Scope;

/** Which of the answers to a question a list takes, by the schools they hold for. */
public enum NoteFilter implements Coded {
	/** Every answer. */
	ANY("any"),
	/** Those said of all schools, and those of which it was not said. */
	ALL_SCHOOLS("allSchools"),
	/** Those said of the highest-need schools. */
	HIGHEST_NEED("highestNeed"),
	/** Those said of some schools. */
	SOME("someSchools");

	private final String code;

	NoteFilter(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return code;
	}

	/** Whether answers of this scope are taken. */
	public boolean takes(Scope scope) {
		return switch (this) {
			case ANY -> true;
			case ALL_SCHOOLS -> scope == Scope.ALL || scope == Scope.UNSAID;
			case HIGHEST_NEED -> scope == Scope.HIGHEST_NEED;
			case SOME -> scope == Scope.SOME;
		};
	}
}
