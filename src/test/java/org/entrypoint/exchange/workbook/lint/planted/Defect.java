package org.entrypoint.exchange.workbook.lint.planted;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entrypoint.exchange.workbook.lint.Rule;

/**
 * Something that can be wrong in a workbook.
 *
 * @param name what it is
 * @param rule the rule that must find it
 * @param plant does it to a sound workbook
 */
public record Defect(String name, Rule rule, Consumer<Harm> plant) {
	/** All that we thought of. */
	public static List<Defect> all() {
		return Stream
				.of(PackedDefects.all(), SheetDefects.all(), ListDefects.all(), FormulaDefects.all(),
						TableDefects.all(), LookDefects.all(), ChartDefects.all(), PageDefects.all(), WordDefects.all())
				.flatMap(List::stream).toList();
	}

	/** A sound workbook with this defect. */
	public byte[] in(byte[] sound) {
		Harm harm = new Harm(sound);
		plant.accept(harm);
		if (harm.isSound()) {
			throw new AssertionError(name + " changes nothing");
		}
		return harm.bytes();
	}

	@Override
	public String toString() {
		return name;
	}
}
