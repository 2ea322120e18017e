package org.entrypoint.session;

import java.util.Optional;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Area;
import org.jspecify.annotations.Nullable;

/** The parts of a retreat, in order: set-up, the four focus areas, the plan, the results. */
public enum Phase {
	/** What is known before the focus areas. */
	SETUP("setup"),
	/** Focus area 1. */
	NEEDS(Area.NEEDS),
	/** Focus area 2. */
	STRENGTHS(Area.STRENGTHS),
	/** Focus area 3. */
	CONDITIONS(Area.CONDITIONS),
	/** Focus area 4. */
	ENTRY(Area.ENTRY),
	/** Do now, build toward. */
	PLAN("plan"),
	/** Results and export. */
	RESULTS("results");

	private final String code;
	private final @Nullable Area area;

	Phase(String code) {
		this.code = code;
		this.area = null;
	}

	Phase(Area area) {
		this.code = area.code();
		this.area = area;
	}

	/** How ids of steps, words and styles name it; stable for ever. */
	public String code() {
		return code;
	}

	/** The focus area that it is; empty for set-up, plan and results. */
	public Optional<Area> area() {
		return Optional.ofNullable(area);
	}

	/** The phase that is a focus area. */
	public static Phase of(Area area) {
		return Stream.of(values()).filter(each -> each.area == area).findFirst().orElseThrow();
	}
}
