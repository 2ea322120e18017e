package org.entrypoint.storage;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The two hashes of a workshop's file as somebody computes them who has read {@code docs/file-format.md} and nothing
 * else: without a line of the program, and without a library for JSON.
 */
final class StrangersHash {
	private static final String ESCAPES = "\"\\bfnrt";
	private static final String ESCAPED = "\"\\\b\f\n\r\t";
	private final String json;
	private int at;

	private StrangersHash(String json) {
		this.json = json;
	}

	/** The hash of the body. */
	static String body(String file) {
		StringBuilder body = new StringBuilder();
		new StrangersHash(file).object(new StringBuilder(), Set.of(), body);
		return sha256(body.toString());
	}

	/** The seal of the whole. */
	static String seal(String file) {
		StringBuilder out = new StringBuilder();
		new StrangersHash(file).object(out, Set.of("seal", "workshop"), new StringBuilder());
		return sha256(out.toString());
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
					.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}

	private char next() {
		while (" \t\r\n".indexOf(json.charAt(at)) >= 0) {
			at++;
		}
		return json.charAt(at);
	}

	/** An object without some fields; that of the name {@code workshop} also goes into {@code body}. */
	private void object(StringBuilder out, Set<String> without, StringBuilder body) {
		next();
		at++;
		out.append('{');
		String comma = "";
		while (next() != '}') {
			if (json.charAt(at) == ',') {
				at++;
				next();
			}
			StringBuilder name = new StringBuilder();
			text(name);
			next();
			at++;
			StringBuilder value = new StringBuilder();
			value(value);
			String plain = name.substring(1, name.length() - 1);
			if (plain.equals("workshop")) {
				body.append(value);
			}
			if (!without.contains(plain)) {
				out.append(comma).append(name).append(':').append(value);
				comma = ",";
			}
		}
		at++;
		out.append('}');
	}

	private void array(StringBuilder out) {
		at++;
		out.append('[');
		while (next() != ']') {
			if (json.charAt(at) == ',') {
				at++;
				out.append(',');
			}
			value(out);
		}
		at++;
		out.append(']');
	}

	private void value(StringBuilder out) {
		switch (next()) {
			case '{' -> object(out, Set.of(), new StringBuilder());
			case '[' -> array(out);
			case '"' -> text(out);
			default -> word(out);
		}
	}

	private void text(StringBuilder out) {
		out.append('"');
		for (at++; json.charAt(at) != '"'; at++) {
			char each = json.charAt(at);
			if (each == '\\') {
				at++;
				each = json.charAt(at);
				int escape = "bfnrt".indexOf(each);
				if (each == 'u') {
					each = (char) Integer.parseInt(json.substring(at + 1, at + 5), 16);
					at += 4;
				} else if (escape >= 0) {
					each = "\b\f\n\r\t".charAt(escape);
				}
			}
			int escape = ESCAPED.indexOf(each);
			if (escape >= 0) {
				out.append('\\').append(ESCAPES.charAt(escape));
			} else if (each < ' ') {
				out.append(String.format(Locale.ROOT, "\\u%04X", (int) each));
			} else {
				out.append(each);
			}
		}
		at++;
		out.append('"');
	}

	/** A number, or true, false or null. */
	private void word(StringBuilder out) {
		int begin = at;
		while (",]} \t\r\n".indexOf(json.charAt(at)) < 0) {
			at++;
		}
		String word = json.substring(begin, at);
		out.append(Character.isLetter(word.charAt(0)) ? word : number(word));
	}

	private static String number(String word) {
		String[] parts = word.split("[eE]", 2);
		String[] digits = parts[0].split("\\.", 2);
		BigInteger all = new BigInteger(digits[0] + (digits.length > 1 ? digits[1] : ""));
		if (parts.length == 1 && digits.length == 1) {
			return all.toString();
		}
		int scale = (digits.length > 1 ? digits[1].length() : 0) - (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
		String sign = all.signum() < 0 ? "-" : "";
		String shown = all.abs().toString();
		int exponent = shown.length() - 1 - scale;
		if (scale >= 0 && exponent >= -6) {
			String padded = "0".repeat(Math.max(0, scale + 1 - shown.length())) + shown;
			int point = padded.length() - scale;
			return sign + padded.substring(0, point) + (scale > 0 ? "." + padded.substring(point) : "");
		}
		return sign + shown.charAt(0) + (shown.length() > 1 ? "." + shown.substring(1) : "") + "E"
				+ (exponent < 0 ? "" : "+") + exponent;
	}
}
