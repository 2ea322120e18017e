package org.entrypoint.ownform.mapping.json;

import org.entrypoint.ownform.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entrypoint.diagnostic.json.JsonMeasure;
import org.entrypoint.diagnostic.json.JsonRefused;
import org.entrypoint.diagnostic.json.StrictJson;
import org.entrypoint.exchange.ExportFile;
import org.entrypoint.session.FileFailure;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;

/**
 * A mapping in a file: JSON that people write. It is read strictly: what is doubled, unknown, null, too long or left
 * over at the end is refused with its place and a reason. The JSON Schema in {@code docs/schema/mapping.schema.json}
 * says the same as far as a schema can.
 *
 * @param file where it lies
 */
public record MappingFile(Path file) {
	/** The most bytes of a mapping in UTF-8, 1 MB. */
	static final int MOST_BYTES = 1_000_000;
	private static final StrictJson JSON = new StrictJson(new JsonMeasure(16, 100_000, 1_000, 20, 200_000));

	/**
	 * Reads the mapping.
	 *
	 * @throws Problem if there is none, or it cannot be used; it says where it is wrong
	 */
	public Mapping read() throws Problem {
		return parse(text());
	}

	/**
	 * Reads a mapping from its text, as if it stood in this file.
	 *
	 * @throws Problem if it cannot be used; it says where it is wrong
	 */
	public Mapping parse(String json) throws Problem {
		try {
			if (!JSON.tree(json).has(MappingReader.VERSION)) {
				throw new Problem(FormProblem.MAPPING_FOREIGN, file);
			}
			return JSON.read(json, MappingReader::mapping);
		} catch (JsonRefused refused) {
			throw new Problem(FormProblem.MAPPING_WRONG, file, refused.place(), refused.reason()).because(refused);
		}
	}

	/** A mapping as the text of its file; the same mapping is always the same text. */
	public static String textOf(Mapping mapping) {
		return MappingWriter.of(mapping);
	}

	/**
	 * Writes a mapping to a new file.
	 *
	 * @throws Problem if there is a file already, which somebody may have worked in, or it cannot be written
	 */
	public void write(Mapping mapping) throws Problem {
		new ExportFile(file).writeNew(MappingWriter.of(mapping).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Writes a mapping, in place of an older one if somebody chose that file.
	 *
	 * @throws Problem if anything else than a mapping lies there, or it cannot be written; then nothing was changed
	 */
	public void replace(Mapping mapping) throws Problem {
		if (Files.exists(file)) {
			read();
		}
		new ExportFile(file).writeOver(MappingWriter.of(mapping).getBytes(StandardCharsets.UTF_8));
	}

	private String text() throws Problem {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new Problem(FormProblem.MAPPING_SPECIAL, file);
		}
		try (InputStream in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			if (bytes.length > MOST_BYTES) {
				throw new Problem(FormProblem.MAPPING_LARGE, file);
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.isBlank()) {
				throw new Problem(FormProblem.MAPPING_FOREIGN, file);
			}
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new Problem(FormProblem.MAPPING_ENCODING, file).because(e);
		} catch (NoSuchFileException e) {
			throw new Problem(FormProblem.MAPPING_MISSING, file).because(e);
		} catch (IOException e) {
			throw new Problem(FormProblem.MAPPING_UNREADABLE, file, FileFailure.of(e).words()).because(e);
		}
	}
}
