package org.entrypoint.exchange.filled.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something that a mapping calls by a word of its own. */
public interface Named {
	/** The word, stable for ever. */
	String spelled();

	/** The constants of a kind by their words, in their order. */
	static <E extends Enum<E> & Named> Map<String, E> all(Class<E> kind) {
		Map<String, E> all = new LinkedHashMap<>();
		Arrays.stream(kind.getEnumConstants()).forEach(each -> all.put(each.spelled(), each));
		return all;
	}
}
