package org.entrypoint.ui.screen.note;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.control.note.NoteItem.Chip;
import org.entrypoint.ui.control.note.NoteItem.Option;
import org.entrypoint.workshop.note.Growth;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Onset;
import org.entrypoint.workshop.note.Scope;
import org.entrypoint.workshop.Workshop;

/**
 * Shows notes as cards: which of a note's marks are chips, which are options on the card, for each kind of question.
 */
public final class NoteCards {
	/** When an issue can have begun, in the order of their digits, from 1. */
	static final List<Onset> ONSETS = List.of(Onset.DURING, Onset.BEFORE, Onset.BOTH, Onset.NOT_SURE);
	private final Words words;

	/** Cards with the words of {@code org.entrypoint.ui.screen.notes}. */
	public NoteCards(Words words) {
		this.words = words;
	}

	/** The card of a note on a screen of this kind. */
	public NoteItem.Card card(Workshop workshop, Note note, QuestionKind kind) {
		String flag = kind != QuestionKind.ISSUE && note.id().equals(workshop.critical()) ? words.get("critical") : "";
		boolean two = kind == QuestionKind.REASON || !note.practice().isEmpty();
		return new NoteItem.Card(note.id(), note.text(), note.practice(),
				two ? List.of(words.get("condition"), words.get("practice")) : List.of(), chips(workshop, note, kind),
				note.group(), note.starred(), note.votes(), flag, options(workshop, note, kind));
	}

	private List<Chip> chips(Workshop workshop, Note note, QuestionKind kind) {
		List<Chip> chips = new ArrayList<>();
		note.dimensions().stream().map(workshop.diagnostic()::dimension).flatMap(each -> each.stream())
				.map(Dimension::shortTitle).forEach(title -> chips.add(new Chip(title, false)));
		KnownNames.distinct(note.schools()).forEach(school -> chips.add(new Chip(school, true)));
		if (note.onset() != Onset.UNSAID && kind != QuestionKind.ONSET) {
			chips.add(new Chip(words.of(note.onset()), true));
		}
		if (note.scope() != Scope.UNSAID && kind != QuestionKind.SCOPED) {
			chips.add(new Chip(words.of(note.scope()), true));
		}
		if (kind != QuestionKind.BRIGHT_SPOT && note.engaged()) {
			chips.add(new Chip(words.get("engaged"), true));
		}
		if (kind != QuestionKind.BRIGHT_SPOT && note.successful()) {
			chips.add(new Chip(words.get("successful"), true));
		}
		if (kind != QuestionKind.GROWTH && note.growth() != Growth.UNSAID) {
			chips.add(new Chip(words.of(note.growth()), true));
		}
		Lever lever = note.lever();
		if (lever != null) {
			lever(lever, chips);
		}
		long causes = kind == QuestionKind.ISSUE
				? workshop.notes().stream().filter(each -> each.links().contains(note.id())).count()
				: 0;
		if (causes > 0) {
			chips.add(new Chip(words.get("causes", causes), true));
		}
		return chips;
	}

	private void lever(Lever lever, List<Chip> chips) {
		if (lever.source() != null) {
			chips.add(new Chip(words.of(lever.source()), false));
		}
		chips.add(new Chip(
				lever.decides().isEmpty() ? words.get("decidesNobody") : words.get("decides", lever.decides()), true));
		if (!lever.owner().isEmpty()) {
			chips.add(new Chip(words.get("owner", lever.owner()), true));
		}
		chips.add(new Chip(
				lever.next() == null ? words.get("noDate") : words.get("next", LocalDates.here().shown(lever.next())),
				true));
	}

	private List<Option> options(Workshop workshop, Note note, QuestionKind kind) {
		return switch (kind) {
			case ISSUE -> List.of(new Option("C", words.get("critical"), note.id().equals(workshop.critical()), false));
			case ONSET -> {
				List<Option> options = new ArrayList<>();
				for (Onset onset : ONSETS) {
					options.add(new Option(String.valueOf(options.size() + 1), words.of(onset), note.onset() == onset,
							true));
				}
				yield options;
			}
			case BRIGHT_SPOT -> List.of(new Option("E", words.get("engaged"), note.engaged(), false),
					new Option("U", words.get("successful"), note.successful(), false));
			case GROWTH -> List.of(
					new Option("X", words.of(Growth.EXPAND),
							note.growth() == Growth.EXPAND || note.growth() == Growth.BOTH, false),
					new Option("W", words.of(Growth.DEEPEN),
							note.growth() == Growth.DEEPEN || note.growth() == Growth.BOTH, false));
			case NOTE, CAUSE, SCOPED, REASON, LINKED, LEVER, FACTORS -> List.of();
		};
	}

	/** The growth after switching one of its two options. */
	static Growth growth(Note note, boolean expand) {
		boolean expands = note.growth() == Growth.EXPAND || note.growth() == Growth.BOTH;
		boolean deepens = note.growth() == Growth.DEEPEN || note.growth() == Growth.BOTH;
		boolean nextExpands = expand ? !expands : expands;
		boolean nextDeepens = expand ? deepens : !deepens;
		if (nextExpands) {
			return nextDeepens ? Growth.BOTH : Growth.EXPAND;
		}
		return nextDeepens ? Growth.DEEPEN : Growth.UNSAID;
	}
}
