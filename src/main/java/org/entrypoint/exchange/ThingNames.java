package org.entrypoint.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Workshop;

/** What the things of a workshop are called, found by their ids. Of two with one id, the first is meant. */
final class ThingNames {
	private final Map<String, String> names = new HashMap<>();

	ThingNames(Workshop workshop) {
		workshop.notes().forEach(each -> names.putIfAbsent(each.id(), said(each)));
		workshop.allStatements().forEach(each -> names.putIfAbsent(each.id(), each.text()));
		workshop.allConditions().forEach(each -> names.putIfAbsent(each.id(), each.text()));
		workshop.diagnostic().tests().forEach(each -> names.putIfAbsent(each.id(), each.text()));
		workshop.actions().forEach(each -> names.putIfAbsent(each.id(), each.what()));
		workshop.factors().forEach(each -> names.putIfAbsent(each.id(), each.title()));
		workshop.diagnostic().dimensions().forEach(each -> names.putIfAbsent(each.id(), Terms.entryPoint(each)));
	}

	private static String said(Note note) {
		return note.text().isBlank() ? note.practice() : note.text();
	}

	/** The whole name of what has this id; empty if nothing has. */
	Optional<String> of(String id) {
		return Optional.ofNullable(names.get(id));
	}
}
