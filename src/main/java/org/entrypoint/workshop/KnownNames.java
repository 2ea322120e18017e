package org.entrypoint.workshop;

import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.plan.Action;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names of schools, groups or people that are known already, each in the spelling that came first. Names that look the
 * same are the same: how they are written (case, spaces, apostrophes, Unicode forms) does not matter.
 *
 * @param spellings the known spelling by the key of the name, in the order in which they came
 */
public record KnownNames(Map<String, String> spellings) {
	public KnownNames {
		spellings = Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
	}

	/** These names, without blank ones. */
	public static KnownNames of(Stream<String> names) {
		Map<String, String> spellings = new LinkedHashMap<>();
		names.filter(name -> !key(name).isEmpty()).forEach(name -> spellings.putIfAbsent(key(name), name));
		return new KnownNames(spellings);
	}

	/** The schools of a workshop: those of its setup first, then those that notes and actions name. */
	public static KnownNames schools(Workshop workshop) {
		return schoolsBeside(workshop, "");
	}

	/** The schools of a workshop without those that only the note or action with this id names. */
	public static KnownNames schoolsBeside(Workshop workshop, String id) {
		return of(Stream.of(workshop.setup().schools().stream(),
				workshop.notes().stream().filter(each -> !each.id().equals(id)).map(Note::schools)
						.flatMap(List::stream),
				workshop.actions().stream().filter(each -> !each.id().equals(id)).map(Action::schools)
						.flatMap(List::stream))
				.flatMap(each -> each));
	}

	/** The tables and role groups of a workshop: those of its setup first, then those that notes name. */
	public static KnownNames groups(Workshop workshop) {
		return of(Stream.concat(workshop.setup().groups().stream().map(Group::name),
				workshop.notes().stream().map(Note::group)));
	}

	/** Who owns or decides something in a workshop, in the order: its setup, actions, levers. */
	public static KnownNames people(Workshop workshop) {
		Setup setup = workshop.setup();
		return of(Stream
				.of(Stream.of(setup.facilitator()), setup.groups().stream().map(Group::name),
						workshop.actions().stream().map(Action::owner),
						workshop.notes().stream().map(Note::lever).flatMap(
								lever -> lever == null ? Stream.empty() : Stream.of(lever.decides(), lever.owner())))
				.flatMap(each -> each));
	}

	/** What names that look the same have in common; empty for a name that shows nothing. */
	public static String key(String name) {
		return FoldedText.of(name).text().strip();
	}

	/** Whether two names look the same. */
	public static boolean areSame(String one, String other) {
		return one.equals(other) || key(one).equals(key(other));
	}

	/** The names without those that look like one before. */
	public static List<String> distinct(List<String> names) {
		return of(names.stream()).all();
	}

	/** All names, each once. */
	public List<String> all() {
		return List.copyOf(spellings.values());
	}

	/** The known spelling of a name; empty if the name is not known. */
	public Optional<String> find(String name) {
		return Optional.ofNullable(spellings.get(key(name)));
	}

	/** The known spelling of a name; the name itself if it is not known. */
	public String spelling(String name) {
		return find(name).orElse(name);
	}

	/** Names in their known spellings, each once. */
	public List<String> spellings(List<String> names) {
		return distinct(names.stream().map(this::spelling).toList());
	}

	/**
	 * What is kept when somebody typed a name where there was one: the known spelling, unless only the spelling of this
	 * name was changed, which is meant.
	 *
	 * @param before the name that stood there
	 * @param typed the name that stands there now
	 */
	public String replacing(String before, String typed) {
		return areSame(before, typed) ? typed : spelling(typed);
	}
}
