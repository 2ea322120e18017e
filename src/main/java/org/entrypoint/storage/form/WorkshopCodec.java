package org.entrypoint.storage.form;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrypoint.diagnostic.DiagnosticReader;
import org.entrypoint.diagnostic.DiagnosticRefused;
import org.entrypoint.diagnostic.JsonFault;
import org.entrypoint.session.Problem;
import org.entrypoint.workshop.FieldPath;
import org.entrypoint.workshop.Flaw;
import org.entrypoint.workshop.Refusal.Reason;
import org.entrypoint.workshop.Rules;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Workshop files as bytes, there and back. Reading changes nothing and never trusts what it reads. */
public final class WorkshopCodec {
	/** Says that a JSON file is a workshop of this program. */
	public static final String FORMAT = "entrypoint-workshop";
	/** The newest form of the file that this program knows. */
	public static final int SCHEMA_VERSION = 1;
	private static final String WRITER = "EntryPoint";
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
	private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?");
	private static final Pattern SAVED_AT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");

	private static final FieldPath BODY = new FieldPath("workshop");

	/**
	 * What a file holds.
	 *
	 * @param envelope the workshop with what is known about its file
	 * @param hash the hash of the body
	 * @param edited whether somebody changed the file by hand: its own hash does not fit
	 */
	public record Content(Envelope envelope, String hash, boolean edited) {
	}

	/** The bytes of a file, UTF-8. */
	public byte[] write(Envelope envelope) {
		ObjectNode file = tree(envelope);
		file.put("sha256", hash(file.path("workshop")));
		return Json.readable().writeValueAsBytes(file);
	}

	/** What a file holds, before it is hashed. */
	private ObjectNode tree(Envelope envelope) {
		ObjectNode file = Json.strict().createObjectNode();
		file.put("format", FORMAT);
		file.put("schemaVersion", SCHEMA_VERSION);
		file.put("documentId", envelope.documentId());
		file.put("revision", envelope.revision());
		file.put("parent", envelope.parent());
		file.put("writer", WRITER);
		file.put("savedAt", envelope.savedAt().toString());
		file.put("position", envelope.position());
		file.put("sha256", "");
		file.set("workshop", Json.strict().valueToTree(Body.of(envelope.workshop())));
		envelope.unknown().putInto(file);
		return file;
	}

	/**
	 * What the bytes of a file mean.
	 *
	 * @param name names the file in messages
	 * @throws Problem if they are not a sound workshop that this program knows
	 */
	public Content read(byte[] bytes, String name) throws Problem {
		JsonNode file = tree(bytes, name);
		if (!file.isObject() || !FORMAT.equals(text(file, "format"))) {
			throw new Problem("file.foreign", name);
		}
		checkVersion(file.path("schemaVersion"), name);
		JsonNode body = file.path("workshop");
		Workshop workshop = workshop(body, name);
		String hash = hash(body);
		Envelope read = envelope(file, workshop, name);
		UnknownFields unknown = UnknownFields.between(file, () -> tree(read));
		return new Content(new Envelope(read.documentId(), read.revision(), read.parent(), read.savedAt(),
				read.position(), workshop, unknown), hash, !hash.equals(text(file, "sha256")));
	}

	private Envelope envelope(JsonNode file, Workshop workshop, String name) throws Problem {
		for (String field : List.of("documentId", "parent", "writer", "savedAt", "position", "sha256")) {
			if (!file.path(field).isString()) {
				throw new Problem("file.damaged", name, field);
			}
		}
		long revision = file.path("revision").asLong(0);
		if (revision < 1 || revision > Envelope.LAST_REVISION || !file.path("revision").isIntegralNumber()) {
			throw new Problem("file.damaged", name, "revision");
		}
		try {
			return new Envelope(shaped(file, "documentId", ID, name), revision, shaped(file, "parent", HASH, name),
					Instant.parse(shaped(file, "savedAt", SAVED_AT, name)), text(file, "position"), workshop,
					UnknownFields.none());
		} catch (DateTimeException e) {
			throw new Problem("file.damaged", name, "savedAt").because(e);
		}
	}

	private static void checkVersion(JsonNode version, String name) throws Problem {
		if (!version.isIntegralNumber() || version.bigIntegerValue().signum() < 1) {
			throw new Problem("file.damaged", name, "schemaVersion");
		}
		if (version.bigIntegerValue().compareTo(BigInteger.valueOf(SCHEMA_VERSION)) > 0) {
			throw new Problem("file.newer", name, version.asString(), SCHEMA_VERSION);
		}
	}

	private static String shaped(JsonNode file, String field, Pattern shape, String name) throws Problem {
		String text = text(file, field);
		if (!shape.matcher(text).matches()) {
			throw new Problem("file.damaged", name, field);
		}
		return text;
	}

	private JsonNode tree(byte[] bytes, String name) throws Problem {
		if (bytes.length > Json.LARGEST) {
			throw new Problem("file.large", name);
		}
		if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
			throw new Problem("file.empty", name);
		}
		CharBuffer text = text(bytes, name);
		if (isWide(bytes)) {
			throw new Problem("file.encoding", name);
		}
		try {
			return Json.strict().readTree(new ByteArrayInputStream(bytes));
		} catch (JacksonException | NumberFormatException e) { // the latter for an exponent beyond all measure
			JsonFault fault = Json.MEASURE.fault(text.toString());
			throw new Problem("file.json." + fault.kind(), name, fault.line(), fault.column(), fault.name(),
					fault.most()).because(e);
		}
	}

	private static CharBuffer text(byte[] bytes, String name) throws Problem {
		try {
			CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.subSequence(1, text.length()) : text;
		} catch (CharacterCodingException e) {
			throw new Problem("file.encoding", name).because(e);
		}
	}

	/** Whether the first characters take two or four bytes, which the parser would find out by itself and accept. */
	private static boolean isWide(byte[] bytes) {
		for (int index = 0; index < Math.min(4, bytes.length); index++) {
			if (bytes[index] == 0) {
				return true;
			}
		}
		return false;
	}

	private static Workshop workshop(JsonNode body, String name) throws Problem {
		try {
			Body read = Json.strict().treeToValue(body, Body.class);
			Optional<FieldPath> missing = Nulls.in(read);
			if (missing.isPresent()) {
				throw new Problem("file.damaged", name, BODY.then(missing.get()).path());
			}
			new DiagnosticReader().check(read.diagnostic());
			return sound(read, name);
		} catch (JacksonException e) {
			throw new Problem("file.damaged", name, BODY.then(place(e)).path()).because(e);
		} catch (DiagnosticRefused e) {
			throw new Problem("file.diagnostic", name, BODY.field("diagnostic").then(place(e)).path(), e.reason())
					.because(e);
		}
	}

	private static Workshop sound(Body read, String name) throws Problem {
		Optional<FieldPath> twice = read.twice();
		if (twice.isPresent()) {
			throw Problem.ofFile(name, BODY.then(twice.get()).path(), Reason.TAKEN, 1);
		}
		Workshop workshop = read.workshop();
		List<Flaw> flaws = Rules.broken(workshop);
		if (!flaws.isEmpty()) {
			Flaw first = flaws.getFirst();
			throw Problem.ofFile(name, BODY.then(read.place(first)).path(), first.reason(), flaws.size());
		}
		return workshop;
	}

	private static FieldPath place(JacksonException e) {
		FieldPath place = new FieldPath("");
		for (JacksonException.Reference each : e.getPath()) {
			String name = each.getPropertyName();
			place = name == null ? place.item(each.getIndex()) : place.field(name);
		}
		return place;
	}

	private static FieldPath place(DiagnosticRefused e) {
		FieldPath place = new FieldPath("");
		for (JsonPointer rest = JsonPointer.compile(e.at()); !rest.matches(); rest = rest.tail()) {
			place = rest.getMatchingIndex() < 0
					? place.field(rest.getMatchingProperty())
					: place.item(rest.getMatchingIndex());
		}
		return place;
	}

	private static String text(JsonNode node, String field) {
		JsonNode value = node.get(field);
		return value != null && value.isString() ? value.stringValue() : "";
	}

	/** The SHA-256 of a body in its canonical form: without spaces, in the order in which it stands. */
	private String hash(@Nullable JsonNode body) {
		return sha256(Json.strict().writeValueAsBytes(body));
	}

	/** The SHA-256 of these bytes, 64 hexadecimal digits. */
	public static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
