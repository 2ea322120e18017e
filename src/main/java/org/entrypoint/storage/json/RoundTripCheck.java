package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.storage.json.VerifiedFile.Stretch;
import org.entrypoint.workshop.note.Note;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads back a file without unknown fields that was just spelled, and compares: every token by the rules by which any
 * file is read, and every value with the record that it is to say. A note that stands there in the very bytes in which
 * it was read back once before is not made into a record again.
 *
 * @param spelled the file
 * @param envelope what it is to say
 * @param last an earlier version; null if there is none
 */
record RoundTripCheck(EncodedWorkshop spelled, Envelope envelope, @Nullable VerifiedFile last) {
	/** The file, if it says all of this and nothing else. */
	Optional<VerifiedFile> proved() {
		ObjectNode head = Json.strict().createObjectNode();
		Map<Note, Stretch> places = VerifiedFile.places();
		boolean isBody = false;
		try (JsonParser parser = Json.strict().createParser(spelled.bytes())) {
			boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
			while (isObject && parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				JsonToken value = parser.nextToken();
				if (name.equals(Hashes.BODY) && value == JsonToken.START_OBJECT) {
					isBody = isBody(parser, places);
				} else {
					head.set(name, parser.<JsonNode>readValueAsTree());
				}
			}
			boolean isEnd = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
			return isBody && isEnd && isHead(head) ? Optional.of(proved(places)) : Optional.empty();
		} catch (JacksonException e) {
			return Optional.empty();
		}
	}

	private VerifiedFile proved(Map<Note, Stretch> places) {
		return new VerifiedFile(spelled,
				new WorkshopCodec.Content(envelope, spelled.hash(), false, WorkshopCodec.SCHEMA_VERSION), places);
	}

	private boolean isHead(ObjectNode read) {
		ObjectNode said = new WorkshopEncoder(envelope).head();
		said.put(Hashes.SHA256, spelled.hash());
		said.put(Hashes.SEAL, Hashes.seal(said));
		return said.toString().equals(read.toString());
	}

	private boolean isBody(JsonParser parser, Map<Note, Stretch> places) {
		ObjectNode rest = Json.strict().createObjectNode();
		boolean areNotes = false;
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			JsonToken value = parser.nextToken();
			if (name.equals(Body.NOTES) && value == JsonToken.START_ARRAY) {
				areNotes = areNotes(parser, places);
				rest.putArray(name);
			} else {
				rest.set(name, parser.<JsonNode>readValueAsTree());
			}
		}
		Body said = Body.of(envelope.workshop()).withoutNotes();
		return areNotes && said.equals(Json.strict().treeToValue(rest, Body.class));
	}

	private boolean areNotes(JsonParser parser, Map<Note, Stretch> places) {
		List<Note> notes = envelope.workshop().notes();
		boolean areAll = true;
		int count = 0;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
			if (count < notes.size() && is(parser, from, notes.get(count))) {
				int to = Math.toIntExact(parser.currentLocation().getByteOffset());
				places.put(notes.get(count), new Stretch(from, to));
			} else {
				areAll = false;
				parser.skipChildren();
			}
			count++;
		}
		return areAll && count == notes.size();
	}

	private boolean is(JsonParser parser, int from, Note note) {
		int known = last == null ? 0 : last.spells(note, spelled.bytes(), from);
		if (known == 0) {
			return note.equals(parser.readValueAs(Note.class));
		}
		parser.skipChildren();
		return parser.currentLocation().getByteOffset() == from + known;
	}
}
