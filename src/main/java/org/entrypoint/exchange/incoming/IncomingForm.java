package org.entrypoint.exchange.incoming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checked workbook with all its parts, of which a copy can be made.
 *
 * @param book what stands in its cells
 * @param parts what each part holds, by its name in capitals or not; not copies, and nobody changes them
 * @param workbook the name of the part that lists the sheets
 * @param sheets the name of the part that holds a sheet's cells, by the sheet's name; sheets without cells have none
 * @param styles the name of the part that holds the looks; empty if there is none
 * @param isFrom1904 whether its days are counted from 1904 on
 * @param lostMacros whether macros that the file holds are not among the parts
 */
public record IncomingForm(IncomingBook book, SortedMap<String, byte[]> parts, String workbook,
		Map<String, String> sheets, String styles, boolean isFrom1904, boolean lostMacros) {
	/** A form whose lists stay as they are. */
	public IncomingForm {
		parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
		sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
	}
}
