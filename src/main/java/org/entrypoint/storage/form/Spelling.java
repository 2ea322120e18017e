package org.entrypoint.storage.form;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a workshop's file is spelled. A room's words go from the records straight into bytes, and back, without a tree in
 * between: a file is saved every few seconds, and thousands of notes make large trees. Fields that this program does
 * not know have their places in a tree only; files with such fields take the long way.
 *
 * @param envelope what is spelled
 */
record Spelling(Envelope envelope) {
	/** The bytes of the file, with their hashes. */
	Spelled spelled() {
		return envelope.unknown().isNone() ? straight() : byTree();
	}

	private Spelled straight() {
		Body body = Body.of(envelope.workshop());
		byte[] compact = Json.strict().writeValueAsBytes(body);
		ObjectNode head = head();
		String hash = Hashes.of(compact);
		head.put(Hashes.SHA256, hash);
		head.put(Hashes.SEAL, Hashes.seal(head, compact));
		ByteArrayOutputStream out = new ByteArrayOutputStream(compact.length + compact.length / 2);
		try (JsonGenerator generator = Json.readable().createGenerator(out)) {
			generator.writeStartObject();
			for (Map.Entry<String, JsonNode> each : head.properties()) {
				generator.writeName(each.getKey());
				generator.writeTree(each.getValue());
			}
			generator.writeName(Hashes.BODY);
			generator.writePOJO(body);
			generator.writeEndObject();
		}
		return new Spelled(out.toByteArray(), hash);
	}

	private Spelled byTree() {
		ObjectNode file = tree();
		envelope.unknown().putInto(file);
		String hash = Hashes.ofBody(file.path(Hashes.BODY));
		file.put(Hashes.SHA256, hash);
		file.put(Hashes.SEAL, Hashes.of(file).seal());
		return new Spelled(Json.readable().writeValueAsBytes(file), hash);
	}

	/** What a file holds that this program knows, before it is hashed. */
	ObjectNode tree() {
		ObjectNode file = head();
		file.set(Hashes.BODY, Json.strict().valueToTree(Body.of(envelope.workshop())));
		return file;
	}

	private ObjectNode head() {
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

	/** Whether a file without unknown fields, read back, says all of this and nothing else. */
	boolean isSaidBy(Spelled spelled) {
		ObjectNode head = Json.strict().createObjectNode();
		boolean isBody = false;
		try (JsonParser parser = Json.strict().createParser(spelled.bytes())) {
			boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
			while (isObject && parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				if (name.equals(Hashes.BODY)) {
					isBody = Body.of(envelope.workshop()).equals(parser.readValueAs(Body.class));
				} else {
					head.set(name, parser.<JsonNode>readValueAsTree());
				}
			}
			boolean isEnd = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
			return isBody && isEnd && isSaidBy(head, spelled.hash());
		} catch (JacksonException e) {
			return false;
		}
	}

	private boolean isSaidBy(ObjectNode read, String hash) {
		ObjectNode said = head();
		said.put(Hashes.SHA256, hash);
		said.set(Hashes.SEAL, read.path(Hashes.SEAL));
		return said.toString().equals(read.toString()) && read.path(Hashes.SEAL).isString();
	}
}
