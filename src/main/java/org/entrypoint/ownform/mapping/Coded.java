package org.entrypoint.ownform.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something that a mapping calls by a word of its own. */
public interface Coded {
	/** The word, stable for ever. */
	String code();

	/** The constants of a kind by their words, in their order. */
	static <E extends Enum<E> & Coded> Map<String, E> all(Class<E> kind) {
		Map<String, E> all = new LinkedHashMap<>();
		Arrays.stream(kind.getEnumConstants()).forEach(each -> all.put(each.code(), each));
		return all;
	}
}
