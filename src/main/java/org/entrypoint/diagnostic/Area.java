package org.entrypoint.diagnostic;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The focus areas that every diagnostic has, in order, and which kinds of question belong to one of them alone. */
public enum Area {
	/** Focus area 1: what must change. */
	@JsonProperty("needs")
	NEEDS("needs"),
	/** Focus area 2: what to build on. */
	@JsonProperty("strengths")
	STRENGTHS("strengths"),
	/** Focus area 3: policies and context that make change possible. */
	@JsonProperty("conditions")
	CONDITIONS("conditions"),
	/** Focus area 4: where to start. */
	@JsonProperty("entry")
	ENTRY("entry");

	private final String code;

	Area(String code) {
		this.code = code;
	}

	/** How files, ids of steps and places of notes name it; stable for ever. */
	public String code() {
		return code;
	}

	/** Its number as the room counts them, 1 to 4. */
	public int number() {
		return List.of(values()).indexOf(this) + 1;
	}

	/** The kinds of guiding question that it asks exactly once, and that no other area asks. */
	public Set<QuestionKind> asksOnce() {
		return switch (this) {
			case NEEDS -> Set.of(QuestionKind.ISSUE, QuestionKind.CAUSE, QuestionKind.ONSET);
			case STRENGTHS -> Set.of(QuestionKind.BRIGHT_SPOT, QuestionKind.REASON, QuestionKind.GROWTH);
			case CONDITIONS -> Set.of(QuestionKind.LEVER);
			case ENTRY -> Set.of(QuestionKind.FACTORS);
		};
	}

	/** The area with this code; empty if there is none. */
	public static Optional<Area> of(String code) {
		return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
	}

	/** The area that alone asks questions of this kind; empty if any area may. */
	public static Optional<Area> asking(QuestionKind kind) {
		return Stream.of(values()).filter(each -> each.asksOnce().contains(kind)).findFirst();
	}
}
