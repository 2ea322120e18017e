package org.entrypoint.storage.json.strict;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.entrypoint.diagnostic.json.JsonFault;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The bytes of a file that should be JSON in UTF-8, with or without a byte order mark. They are looked through where
 * they lie and never copied as a whole.
 */
public final class JsonText {
	private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
	/** So many characters are decoded at a time. */
	private static final int CHUNK = 8192;

	private final byte[] bytes;
	private final String name;

	/**
	 * The text of a file.
	 *
	 * @param bytes all of it
	 * @param name names the file in messages
	 */
	public JsonText(byte[] bytes, String name) {
		this.bytes = bytes;
		this.name = name;
	}

	/**
	 * What they say.
	 *
	 * @throws Problem if they are too many, none, in another encoding, or not JSON as this program reads it
	 */
	public JsonNode tree() throws Problem {
		if (bytes.length > Json.LARGEST) {
			throw new Problem(ProblemCode.FILE_LARGE, name);
		}
		if (isBlank()) {
			throw new Problem(ProblemCode.FILE_EMPTY, name);
		}
		if (!isUtf8() || isWide()) {
			throw new Problem(ProblemCode.FILE_ENCODING, name);
		}
		try {
			return Json.strict().readTree(new ByteArrayInputStream(bytes));
		} catch (JacksonException | NumberFormatException e) { // the latter for an exponent beyond all measure
			JsonFault fault = Json.MEASURE.fault(characters());
			throw new Problem(ProblemCode.valueOf("FILE_JSON_" + fault.kind()), name, fault.line(), fault.column(),
					fault.name(), fault.most()).because(e);
		}
	}

	/** Where the text begins, behind the mark. */
	private int start() {
		return ByteBuffer.wrap(bytes).slice(0, Math.min(MARK.length, bytes.length)).equals(ByteBuffer.wrap(MARK))
				? MARK.length
				: 0;
	}

	private boolean isBlank() {
		for (int index = start(); index < bytes.length; index++) {
			if (bytes[index] < 0 || !Character.isWhitespace(bytes[index])) {
				return false;
			}
		}
		return true;
	}

	private boolean isUtf8() {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(CHUNK);
		CoderResult result;
		do {
			out.clear();
			result = decoder.decode(in, out, true);
		} while (result.isOverflow());
		return !result.isError();
	}

	/** Whether the first characters take two or four bytes, which the parser would find out by itself and accept. */
	private boolean isWide() {
		for (int index = 0; index < Math.min(4, bytes.length); index++) {
			if (bytes[index] == 0) {
				return true;
			}
		}
		return false;
	}

	private Reader characters() {
		int start = start();
		return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start),
				StandardCharsets.UTF_8);
	}
}
