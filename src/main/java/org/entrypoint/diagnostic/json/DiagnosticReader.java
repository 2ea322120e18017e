package org.entrypoint.diagnostic.json;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a diagnostic from JSON, strictly: what is doubled, unknown, missing, null, too long or left over at the end is
 * refused with its place and a reason, and so is what the screens could not rely on. The JSON Schema in
 * {@code docs/schema/diagnostic.schema.json} says the same as far as a schema can.
 */
public final class DiagnosticReader {
	/** The most bytes of a diagnostic in UTF-8, 5 MB. */
	public static final int MOST_BYTES = 5_000_000;
	private static final StrictJson JSON = new StrictJson(new JsonMeasure(64, 100_000, 1_000, 100, 1_000_000));
	private static final JsonMapper MAPPER = new JsonMapper();

	/** The diagnostic that the program brings along. */
	public Diagnostic builtIn() {
		try (InputStream in = Objects.requireNonNull(Diagnostic.class.getResourceAsStream("diagnostic.json"))) {
			return read(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (JsonRefused e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Reads UTF-8 bytes to their end; the stream stays open.
	 *
	 * @throws JsonRefused if they are not a usable diagnostic
	 */
	public Diagnostic read(InputStream in) throws IOException, JsonRefused {
		return read(in.readNBytes(MOST_BYTES + 1));
	}

	/**
	 * Reads UTF-8 bytes, with or without a byte order mark.
	 *
	 * @throws JsonRefused if they are not a usable diagnostic
	 */
	public Diagnostic read(byte[] bytes) throws JsonRefused {
		if (bytes.length > MOST_BYTES) {
			throw new JsonRefused("", "large");
		}
		try {
			return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new JsonRefused("", "encoding");
		}
	}

	/**
	 * Reads JSON text.
	 *
	 * @throws JsonRefused if it is not a usable diagnostic
	 */
	public Diagnostic read(String text) throws JsonRefused {
		if (text.length() > MOST_BYTES) {
			throw new JsonRefused("", "large");
		}
		String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (json.isBlank()) {
			throw new JsonRefused("", "nothing");
		}
		Diagnostic diagnostic = JSON.read(json, new DiagnosticShape(names(Area.values()), names(QuestionKind.values()),
				names(Source.values()))::diagnostic);
		List<JsonRefused> broken = broken(diagnostic);
		if (!broken.isEmpty()) {
			throw JSON.located(broken.getFirst(), json);
		}
		return diagnostic;
	}

	/**
	 * Checks a diagnostic that came another way, for example inside a workshop file.
	 *
	 * @throws JsonRefused if it is not usable
	 */
	public void check(Diagnostic diagnostic) throws JsonRefused {
		List<JsonRefused> broken = broken(diagnostic);
		if (!broken.isEmpty()) {
			throw broken.getFirst();
		}
	}

	/** Why a diagnostic is not usable, all that there is to say; empty if it is. */
	public List<JsonRefused> broken(Diagnostic diagnostic) {
		return DiagnosticRules.broken(diagnostic);
	}

	/** The name that a constant has in JSON. */
	static String name(Enum<?> constant) {
		return MAPPER.valueToTree(constant).stringValue();
	}

	private static <E extends Enum<E>> Map<String, E> names(E[] constants) {
		return Arrays.stream(constants).collect(
				Collectors.toMap(DiagnosticReader::name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}
}
