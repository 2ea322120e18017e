package org.entrypoint.ui.screen.plan;

import java.util.ArrayList;
import java.util.List;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.note.NoteItem;
import org.entrypoint.ui.control.note.NoteItem.Chip;
import org.entrypoint.workshop.plan.Action;
import org.entrypoint.workshop.plan.Reach;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.Workshop;

/** Shows actions as cards with all that is known of them. */
final class ActionCards {
	private final Words words;

	ActionCards(Words words) {
		this.words = words;
	}

	NoteItem.Card card(Workshop workshop, Action action) {
		List<Chip> chips = new ArrayList<>();
		action.dimensions().stream().map(workshop.diagnostic()::dimension).flatMap(each -> each.stream())
				.map(Dimension::shortTitle).forEach(title -> chips.add(new Chip(title, false)));
		if (action.reach() != Reach.UNSAID) {
			chips.add(new Chip(words.of(action.reach()), true));
		}
		KnownNames.distinct(action.schools()).forEach(school -> chips.add(new Chip(school, true)));
		action.resources().forEach(resource -> chips.add(new Chip(words.of(resource), true)));
		text(chips, "firstStepIs", action.firstStep());
		text(chips, "signIs", action.sign());
		if (!action.serves().isEmpty()) {
			chips.add(new Chip(words.get("servesCount", action.serves().size()), true));
		}
		String by = action.by() == null ? "" : words.get("byDate", LocalDates.here().shown(action.by()));
		String who = action.owner().isEmpty() || by.isEmpty() ? action.owner() + by : action.owner() + " · " + by;
		return new NoteItem.Card(action.id(), action.what(), "", List.of(), chips, who, false, 0, "", List.of());
	}

	private void text(List<Chip> chips, String key, String text) {
		if (!text.isBlank()) {
			chips.add(new Chip(words.get(key, text.replace('\n', ' ')), true));
		}
	}
}
