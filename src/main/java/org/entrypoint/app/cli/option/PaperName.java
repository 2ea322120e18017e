package org.entrypoint.app.cli.option;

import java.util.Locale;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.locale.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The paper that a name on the command line means, in capitals or not. */
public final class PaperName implements ITypeConverter<Exporter.Paper> {
	private final Words words = new Words(CommandBundle.NAME);

	@Override
	public Exporter.Paper convert(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "letter" -> Exporter.Paper.LETTER;
			case "a4" -> Exporter.Paper.A4;
			default -> throw new TypeConversionException(words.get("paper.unknown", name));
		};
	}
}
