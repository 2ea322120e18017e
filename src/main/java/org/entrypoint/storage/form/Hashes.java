package org.entrypoint.storage.form;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The two hashes of a file, each 64 hexadecimal digits: SHA-256 of JSON written without spaces, in the order in which
 * it stands. Nothing is held in memory for them.
 *
 * @param body the hash of the body
 * @param seal the hash of the whole file object without its seal
 */
record Hashes(String body, String seal) {
	/** The name of the field with the hash of the body. */
	static final String SHA256 = "sha256";
	/** The name of the field with the hash of the whole. */
	static final String SEAL = "seal";
	/** The name of the body. */
	static final String BODY = "workshop";

	/** What the hashes of this file should be, whatever stands in it. */
	static Hashes of(ObjectNode file) {
		MessageDigest whole = digest();
		MessageDigest body = digest();
		whole.update((byte) '{');
		boolean isFirst = true;
		for (Map.Entry<String, JsonNode> each : file.properties()) {
			String name = each.getKey();
			if (name.equals(SEAL)) {
				continue;
			}
			if (!isFirst) {
				whole.update((byte) ',');
			}
			isFirst = false;
			name(name, whole);
			OutputStream out = name.equals(BODY) ? new DigestOutputStream(into(whole), body) : into(whole);
			Json.strict().writeValue(out, each.getValue());
		}
		whole.update((byte) '}');
		return new Hashes(hex(body), hex(whole));
	}

	/** The hash of a body alone. */
	static String ofBody(JsonNode body) {
		MessageDigest digest = digest();
		Json.strict().writeValue(into(digest), body);
		return hex(digest);
	}

	/**
	 * The seal of a file.
	 *
	 * @param head all of its fields but the body, which comes last
	 * @param body the body, written without spaces
	 */
	static String seal(ObjectNode head, byte[] body) {
		MessageDigest whole = digest();
		whole.update((byte) '{');
		for (Map.Entry<String, JsonNode> each : head.properties()) {
			if (!each.getKey().equals(SEAL)) {
				name(each.getKey(), whole);
				Json.strict().writeValue(into(whole), each.getValue());
				whole.update((byte) ',');
			}
		}
		name(BODY, whole);
		whole.update(body);
		whole.update((byte) '}');
		return hex(whole);
	}

	private static void name(String name, MessageDigest into) {
		into.update(Json.strict().writeValueAsBytes(name));
		into.update((byte) ':');
	}

	/** The hash of these bytes. */
	static String of(byte[] bytes) {
		return HexFormat.of().formatHex(digest().digest(bytes));
	}

	/**
	 * Whether a file has these hashes.
	 *
	 * @param form the form of the file; the first one has no seal
	 */
	boolean fit(JsonNode file, int form) {
		return is(body, file.path(SHA256)) && (form < Migrations.SEALED || is(seal, file.path(SEAL)));
	}

	private static boolean is(String hash, JsonNode field) {
		return field.isString() && field.stringValue().equals(hash);
	}

	private static OutputStream into(MessageDigest digest) {
		return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
	}

	private static String hex(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
