package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.Json;
import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.json.JsonRefused;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.workshop.edit.FieldPath;
import org.entrypoint.workshop.edit.Flaw;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.entrypoint.workshop.edit.Rules;
import org.entrypoint.workshop.Workshop;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of a file: first its fields, then its diagnostic, then its rules. It stops at the first fault.
 *
 * @param name names the file in messages
 */
record BodyReader(String name) {
	/** Where the body stands. */
	static final FieldPath BODY = new FieldPath(Hashes.BODY);

	/**
	 * The workshop.
	 *
	 * @throws Problem that names the first fault and its place
	 */
	Workshop workshop(JsonNode body) throws Problem {
		Body read = fields(body);
		try {
			new DiagnosticReader().check(read.diagnostic());
		} catch (JsonRefused e) {
			throw refused(e);
		}
		return sound(read);
	}

	/**
	 * The body with all its fields, whatever rules it breaks.
	 *
	 * @throws Problem that names the first field that is missing, null or of another type
	 */
	Body fields(JsonNode body) throws Problem {
		try {
			return Optional.ofNullable(Json.strict().treeToValue(body, Body.class))
					.orElseThrow(() -> damaged(new FieldPath("")));
		} catch (JacksonException e) {
			throw damaged(place(e)).because(e);
		}
	}

	private Workshop sound(Body read) throws Problem {
		Optional<FieldPath> twice = read.twice().findFirst();
		if (twice.isPresent()) {
			throw broken(twice.get(), Reason.TAKEN, 1);
		}
		Workshop workshop = read.workshop();
		List<Flaw> flaws = Rules.broken(workshop);
		if (!flaws.isEmpty()) {
			throw broken(read.place(flaws.getFirst()), flaws.getFirst().reason(), flaws.size());
		}
		return workshop;
	}

	/** A field is missing, or is not what it should be. */
	Problem damaged(FieldPath below) {
		return new Problem(ProblemCode.FILE_DAMAGED, name, BODY.then(below).path());
	}

	/** The diagnostic cannot be used. */
	Problem refused(JsonRefused why) {
		return new Problem(ProblemCode.FILE_DIAGNOSTIC, name, BODY.field("diagnostic").then(place(why)).path(),
				why.reason()).because(why);
	}

	/** A rule is broken here, and perhaps in other places. */
	Problem broken(FieldPath below, Reason reason, int places) {
		return Problem.ofFile(name, BODY.then(below).path(), reason, places);
	}

	private static FieldPath place(JacksonException e) {
		FieldPath place = new FieldPath("");
		for (JacksonException.Reference each : e.getPath()) {
			String field = each.getPropertyName();
			place = field == null ? place.item(each.getIndex()) : place.field(field);
		}
		return place;
	}

	private static FieldPath place(JsonRefused e) {
		FieldPath place = new FieldPath("");
		for (JsonPointer rest = JsonPointer.compile(e.at()); !rest.matches(); rest = rest.tail()) {
			place = rest.getMatchingIndex() < 0
					? place.field(rest.getMatchingProperty())
					: place.item(rest.getMatchingIndex());
		}
		return place;
	}
}
