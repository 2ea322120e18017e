package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.CanonicalHash;
import org.entrypoint.storage.json.strict.Json;
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
 * it stands. Of the body nothing is held in memory for them.
 *
 * @param body the hash of the body
 * @param seal the hash of all the rest without the seal; the hash of the body stands in it, and so it holds for the
 *            whole
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
		return new Hashes(ofBody(file.path(BODY)), seal(file));
	}

	/** The hash of a body. */
	static String ofBody(JsonNode body) {
		MessageDigest digest = digest();
		Json.strict().writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), body);
		return hex(digest.digest());
	}

	/** The seal of a file, whether its body stands in it already or not. */
	static String seal(ObjectNode file) {
		ObjectNode rest = file.objectNode();
		for (Map.Entry<String, JsonNode> each : file.properties()) {
			if (!each.getKey().equals(SEAL) && !each.getKey().equals(BODY)) {
				rest.set(each.getKey(), each.getValue());
			}
		}
		return of(Json.strict().writeValueAsBytes(rest));
	}

	/** The hash of sound JSON in UTF-8 that lies between two places, as if it were written without spaces. */
	static String ofSpaced(byte[] json, int from, int to) {
		MessageDigest digest = digest();
		CanonicalHash.into(digest, json, from, to);
		return hex(digest.digest());
	}

	/** The hash of these bytes. */
	static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/**
	 * Whether a file has these hashes.
	 *
	 * @param form the form of the file; the first one has no seal, and one that has was a newer one
	 */
	boolean fit(JsonNode file, int form) {
		boolean isSealed = form < Migrations.SEALED ? !isSeal(file.path(SEAL)) : is(seal, file.path(SEAL));
		return is(body, file.path(SHA256)) && isSealed;
	}

	private static boolean isSeal(JsonNode field) {
		return field.isString() && field.stringValue().matches("[0-9a-f]{64}");
	}

	private static boolean is(String hash, JsonNode field) {
		return field.isString() && field.stringValue().equals(hash);
	}

	private static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
