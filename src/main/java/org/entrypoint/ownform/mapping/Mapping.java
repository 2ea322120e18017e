package org.entrypoint.ownform.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which cells of a form take what.
 *
 * @param form what the form is called; for readers only, may be empty
 * @param entries single cells, then lists, columns, tables of actions; earlier ones are filled first
 */
public record Mapping(String form, List<MappingEntry> entries) {
	/** The version of the file's form. */
	public static final int VERSION = 1;
	private static final List<Class<?>> ORDER = List.of(CellMapping.class, ListMapping.class, ColumnMapping.class,
			PlanMapping.class);

	/** A mapping whose entries are put in their order and stay as they are. */
	public Mapping {
		entries = entries.stream().sorted(Comparator.comparingInt(each -> ORDER.indexOf(each.getClass()))).toList();
	}

	/** All entries of a kind. */
	public <E extends MappingEntry> List<E> all(Class<E> kind) {
		return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** The same with an entry in place of another one; of a negative {@code index}, with one more. */
	public Mapping with(int index, MappingEntry entry) {
		List<MappingEntry> next = new ArrayList<>(entries);
		if (index < 0) {
			next.add(entry);
		} else {
			next.set(index, entry);
		}
		return new Mapping(form, next);
	}

	/** The same without an entry. */
	public Mapping without(int index) {
		List<MappingEntry> next = new ArrayList<>(entries);
		next.remove(index);
		return new Mapping(form, next);
	}
}
