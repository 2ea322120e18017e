package org.entrypoint.ui.window.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.entrypoint.session.Change;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Setup;
import org.jspecify.annotations.Nullable;

/** What a change is called when it is taken back or done again: the room hears what went, not only where. */
final class ChangeNames {
	private static final List<Part<Note>> NOTE = List.of(new Part<>("words", Note::text),
			new Part<>("words", Note::practice), new Part<>("star", Note::starred), new Part<>("votes", Note::votes),
			new Part<>("group", Note::group), new Part<>("dimensions", Note::dimensions),
			new Part<>("schools", Note::schools), new Part<>("scope", Note::scope), new Part<>("onset", Note::onset),
			new Part<>("engaged", Note::engaged), new Part<>("successful", Note::successful),
			new Part<>("growth", Note::growth), new Part<>("links", Note::links), new Part<>("lever", Note::lever));
	private static final List<Part<Setup>> SETUP = List.of(new Part<>("district", Setup::district),
			new Part<>("title", Setup::title), new Part<>("date", Setup::date),
			new Part<>("facilitator", Setup::facilitator), new Part<>("groups", Setup::groups),
			new Part<>("schools", Setup::highestNeedSchools), new Part<>("schools", Setup::otherSchools),
			new Part<>("cameBack", Setup::cameBack), new Part<>("minutes", Setup::minutes));
	private final Words words = new Words("org.entrypoint.ui.window.edits");

	/** A part of something that is changed, and what it is called. */
	private record Part<T>(String name, Function<T, @Nullable Object> value) {
		boolean differs(T one, T other) {
			return !Objects.equals(value.apply(one), value.apply(other));
		}
	}

	/** The name of a change, for example "star of a note". */
	String of(Change change) {
		return change.edit().map(edit -> of(change, edit)).orElseGet(() -> words.get("recovered"));
	}

	private String of(Change change, Edit edit) {
		String kind = edit.getClass().getSimpleName();
		Optional<String> part = switch (edit) {
			case Edit.ReviseNote revised -> change.before().note(revised.note().id()).flatMap(
					before -> change.after().note(revised.note().id()).flatMap(after -> only(NOTE, before, after)));
			case Edit.ReviseSetup revised -> only(SETUP, change.before().setup(), change.after().setup());
			default -> Optional.empty();
		};
		return words.get(part.map(each -> kind + "." + each).orElse(kind));
	}

	/** The part that changed, if it is one. */
	private static <T> Optional<String> only(List<Part<T>> parts, T before, T after) {
		List<String> changed = parts.stream().filter(part -> part.differs(before, after)).map(Part::name).distinct()
				.toList();
		return changed.size() == 1 ? Optional.of(changed.getFirst()) : Optional.empty();
	}
}
