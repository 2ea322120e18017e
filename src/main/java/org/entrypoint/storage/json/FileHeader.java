package org.entrypoint.storage.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entrypoint.workshop.Workshop;
import tools.jackson.databind.JsonNode;

/** What stands in a file before its body: the fields, in their order, and what each may hold. */
final class FileHeader {
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
	private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?");
	private static final Pattern SAVED_AT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
	private static final List<Field> FIELDS = List.of(new Field("documentId", value -> isLike(value, ID)),
			new Field("revision", FileHeader::isRevision), new Field("parent", value -> isLike(value, HASH)),
			new Field("writer", JsonNode::isString), new Field("savedAt", FileHeader::isMoment),
			new Field("position", JsonNode::isString), new Field(Hashes.SHA256, JsonNode::isString),
			new Field(Hashes.SEAL, JsonNode::isString));

	private FileHeader() {
	}

	/** A field, and whether a value is one of its. */
	private record Field(String name, Predicate<JsonNode> isRight) {
	}

	/** The fields of a file of the newest form that are missing or hold what they may not; usually none. */
	static List<String> faults(JsonNode file) {
		List<String> faults = new ArrayList<>();
		for (Field each : FIELDS) {
			if (!each.isRight().test(file.path(each.name()))) {
				faults.add(each.name());
			}
		}
		return faults;
	}

	/** What a file without {@link #faults} says. */
	static Envelope envelope(JsonNode file, Workshop workshop, UnknownFields unknown) {
		return new Envelope(text(file, "documentId"), file.path("revision").longValue(), text(file, "parent"),
				Instant.parse(text(file, "savedAt")), text(file, "position"), workshop, unknown);
	}

	private static String text(JsonNode file, String field) {
		return file.path(field).stringValue();
	}

	private static boolean isLike(JsonNode value, Pattern shape) {
		return value.isString() && shape.matcher(value.stringValue()).matches();
	}

	private static boolean isRevision(JsonNode value) {
		return value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 1
				&& value.longValue() <= Envelope.LAST_REVISION;
	}

	private static boolean isMoment(JsonNode value) {
		try {
			return isLike(value, SAVED_AT) && Instant.parse(value.stringValue()) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
