package org.entrypoint.session.room;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the room is, and what stands in fields and on clocks and is not part of the workshop yet.
 *
 * @param step id of the step the room is on; empty while nobody went anywhere
 * @param drafts words that were typed and not added yet, by the name of their field; none of them empty
 * @param counted how long each part of the agenda took so far, by the part's id; none of them negative
 */
public record RoomSnapshot(String step, Map<String, String> drafts, Map<String, Duration> counted) {
	/** Begins the names of fields in which a vote stands: nobody sees a part of it. */
	public static final String VOTE = "vote ";
	/** Nothing stands anywhere. */
	public static final RoomSnapshot EMPTY = new RoomSnapshot("", Map.of(), Map.of());

	public RoomSnapshot {
		drafts = Collections.unmodifiableMap(new TreeMap<>(drafts));
		counted = Collections.unmodifiableMap(new TreeMap<>(counted));
	}

	/** Whether nothing would be lost if this was not kept. */
	public boolean isEmpty() {
		return step.isEmpty() && drafts.isEmpty() && counted.isEmpty();
	}

	/** What stands in each field but for votes, in the order of the fields' names. */
	public List<String> words() {
		return drafts.entrySet().stream().filter(each -> !each.getKey().startsWith(VOTE)).map(Map.Entry::getValue)
				.toList();
	}

	/** The same on another step. */
	RoomSnapshot withStep(String id) {
		return new RoomSnapshot(id, drafts, counted);
	}

	/** The same with other words in a field; empty ones leave it. */
	RoomSnapshot withDraft(String field, String text) {
		Map<String, String> next = new TreeMap<>(drafts);
		if (text.isEmpty()) {
			next.remove(field);
		} else {
			next.put(field, text);
		}
		return new RoomSnapshot(step, next, counted);
	}

	/** The same with another time for a part of the agenda. */
	RoomSnapshot withCounted(String part, Duration time) {
		Map<String, Duration> next = new TreeMap<>(counted);
		next.put(part, time);
		return new RoomSnapshot(step, drafts, next);
	}

	/**
	 * This and what an older session left: where both have words in one field, both stay, the older ones first, unless
	 * these hold them already.
	 */
	public RoomSnapshot over(RoomSnapshot older) {
		Map<String, String> all = new TreeMap<>(older.drafts);
		drafts.forEach((field, text) -> all.merge(field, text,
				(old, newer) -> newer.contains(old) ? newer : old.contains(newer) ? old : old + "\n" + newer));
		Map<String, Duration> times = new TreeMap<>(older.counted);
		times.putAll(counted);
		return new RoomSnapshot(step.isEmpty() ? older.step : step, all, times);
	}
}
