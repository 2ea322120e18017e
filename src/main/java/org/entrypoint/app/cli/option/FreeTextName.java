package org.entrypoint.app.cli.option;

import java.util.Locale;
import java.util.stream.Stream;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.locale.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kind of free text that a name on the command line means, in capitals or not. */
public final class FreeTextName implements ITypeConverter<FreeText> {
	private final Words words = new Words(CommandBundle.NAME);

	@Override
	public FreeText convert(String name) {
		return Stream.of(FreeText.values()).filter(each -> each.name().equals(name.strip().toUpperCase(Locale.ROOT)))
				.findFirst().orElseThrow(() -> new TypeConversionException(words.get("export.keepWhat", name)));
	}
}
