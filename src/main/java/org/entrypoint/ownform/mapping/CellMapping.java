package org.entrypoint.ownform.mapping;

/**
 * One cell and what it takes.
 *
 * @param replaces whether it may replace what stands there
 * @param label the words of the form that made it so; for readers only, may be empty
 */
public record CellMapping(CellField takes, CellLocation at, boolean replaces, String label) implements MappingEntry {

	@Override
	public MappingEntry replacing(boolean next) {
		return new CellMapping(takes, at, next, label);
	}
}
