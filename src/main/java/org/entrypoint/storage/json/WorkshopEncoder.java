package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.Json;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.entrypoint.storage.json.VerifiedFile.Stretch;
import org.entrypoint.workshop.note.Note;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a workshop's file is spelled. A room's words go from the records straight into bytes, without a tree in between:
 * a file is saved every few seconds, and thousands of notes make large trees. Fields that this program does not know
 * have their places in a tree only; files with such fields take the long way.
 *
 * @param envelope what is spelled
 * @param last an earlier version, whose notes are spelled already; null if there is none
 */
record WorkshopEncoder(Envelope envelope, @Nullable VerifiedFile last) {
	/** How many characters end a readable object. */
	private static final int END = "\n}".length();
	private static final int BEFORE_BODY = ("{\n  \"" + Hashes.BODY + "\" : ").length();

	/** A spelling of everything. */
	WorkshopEncoder(Envelope envelope) {
		this(envelope, null);
	}

	/** The bytes of the file, with their hashes. */
	EncodedWorkshop spelled() {
		return envelope.unknown().isNone() ? straight() : byTree();
	}

	private EncodedWorkshop straight() {
		Grown end = bodyAlone();
		String hash = Hashes.ofSpaced(end.bytes(), BEFORE_BODY, end.size() - END);
		ObjectNode head = head().put(Hashes.SHA256, hash);
		byte[] start = Json.readable().writeValueAsBytes(head.put(Hashes.SEAL, Hashes.seal(head)));
		return new EncodedWorkshop(joined(start, end), hash);
	}

	/** An object with the fields of both. */
	private static byte[] joined(byte[] start, Grown end) {
		int first = start.length - END;
		byte[] joined = Arrays.copyOf(start, first + end.size());
		joined[first] = ',';
		System.arraycopy(end.bytes(), 1, joined, first + 1, end.size() - 1);
		return joined;
	}

	/** A file in which there is nothing but the body. */
	private Grown bodyAlone() {
		Grown out = new Grown(last == null ? 0 : last.bytes().length * 9 / 8);
		try (JsonGenerator generator = Json.readable().createGenerator(out)) {
			generator.writeStartObject();
			generator.writeName(Hashes.BODY);
			generator.writeStartObject();
			Body.of(envelope.workshop()).parts().forEach((name, part) -> {
				generator.writeName(name);
				if (name.equals(Body.NOTES)) {
					notes(generator, out);
				} else {
					generator.writePOJO(part);
				}
			});
			generator.writeEndObject();
			generator.writeEndObject();
		}
		return out;
	}

	/** Bytes that were written and are read where they lie: a copy of thousands of notes is felt. */
	private static final class Grown extends ByteArrayOutputStream {
		Grown(int size) {
			super(size);
		}

		/** More than was written; the first {@link #size()} count. */
		byte[] bytes() {
			return buf;
		}
	}

	private void notes(JsonGenerator generator, Grown out) {
		generator.writeStartArray();
		for (Note each : envelope.workshop().notes()) {
			Stretch place = last == null ? null : last.place(each);
			if (last == null || place == null) {
				generator.writePOJO(each);
			} else {
				generator.writeRawValue(""); // what stands between two notes
				generator.flush();
				out.write(last.bytes(), place.from(), place.length());
			}
		}
		generator.writeEndArray();
	}

	private EncodedWorkshop byTree() {
		ObjectNode file = tree();
		envelope.unknown().putInto(file);
		String hash = Hashes.ofBody(file.path(Hashes.BODY));
		file.put(Hashes.SHA256, hash);
		file.put(Hashes.SEAL, Hashes.seal(file));
		return new EncodedWorkshop(Json.readable().writeValueAsBytes(file), hash);
	}

	/** What a file holds that this program knows, before it is hashed. */
	ObjectNode tree() {
		ObjectNode file = head();
		file.set(Hashes.BODY, Json.strict().valueToTree(Body.of(envelope.workshop())));
		return file;
	}

	/** What stands before the body, before it is hashed. */
	ObjectNode head() {
		ObjectNode head = Json.strict().createObjectNode();
		head.put("format", WorkshopCodec.FORMAT);
		head.put(WorkshopCodec.VERSION, WorkshopCodec.SCHEMA_VERSION);
		head.put("documentId", envelope.documentId());
		head.put("revision", envelope.revision());
		head.put("parent", envelope.parent());
		head.put("writer", WorkshopCodec.WRITER);
		head.put("savedAt", envelope.savedAt().toString());
		head.put("position", envelope.position());
		head.put(Hashes.SHA256, "");
		head.put(Hashes.SEAL, "");
		return head;
	}
}
