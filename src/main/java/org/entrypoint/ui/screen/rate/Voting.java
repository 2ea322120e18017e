package org.entrypoint.ui.screen.rate;

import org.entrypoint.insight.RatedItem;
import org.entrypoint.ui.screen.shared.Agreed;
import org.entrypoint.ui.screen.shared.Retreat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.session.room.VoteDraft;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.rating.HandCountPanel;
import org.entrypoint.ui.control.rating.HandCountPanel.Begun;
import org.entrypoint.workshop.rating.HandCount;
import org.entrypoint.workshop.rating.Method;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;

/** The votes of a rating screen: one at a time, on the selected row; what is not in yet is kept. */
final class Voting {
	private final Retreat retreat;
	private final Words words;
	private final RateRows rows;
	private final Consumer<Node> reveal;
	private final HandCountPanel panel;
	private Optional<RatingKey> voting = Optional.empty();

	/**
	 * No vote yet.
	 *
	 * @param rows the rows that are voted on
	 * @param reveal brings the panel into sight
	 */
	Voting(Retreat retreat, Words words, RateRows rows, Consumer<Node> reveal) {
		this.retreat = retreat;
		this.words = words;
		this.rows = rows;
		this.reveal = reveal;
		panel = new HandCountPanel(new Votes());
	}

	/** Where hands are counted; hidden until a vote begins. */
	HandCountPanel panel() {
		return panel;
	}

	/** Begins a vote on the selected row. */
	void begin() {
		rows.at().ifPresent(this::begin);
	}

	/** Begins a vote, or goes on with one that was left. */
	private void begin(RatingKey key) {
		voting = Optional.of(key);
		Workshop workshop = retreat.session().workshop();
		int number = workshop.rating(key.axis(), key.item()).map(rating -> rating.votes().size()).orElse(0) + 1;
		panel.begin(words.of(key.axis()) + " · " + rows.text(key.item()),
				key.axis().scale(workshop.diagnostic().scales()).levels().stream().map(Level::label).toList(), number,
				begun(key));
		reveal.accept(panel);
	}

	/**
	 * Goes on with a vote that was interrupted, by another step or by the end of the program.
	 *
	 * @param rated what is rated on this screen
	 * @return whether there was one
	 */
	boolean resume(List<RatedItem> rated) {
		Optional<RatingKey> left = rated.stream().flatMap(RatedItem::keys)
				.filter(key -> retreat.room().vote(key).isPresent()).findFirst();
		left.ifPresent(this::resume);
		return left.isPresent();
	}

	private Begun begun(RatingKey key) {
		return retreat.room().vote(key).map(vote -> new Begun(vote.method(), vote.counts())).orElse(Begun.BLANK);
	}

	private void keep(RatingKey key, Begun begun) {
		retreat.room().vote(key, new VoteDraft(begun.method(), begun.counts()));
	}

	private void resume(RatingKey key) {
		if (rows.focus(key.item(), Optional.of(key.axis()))) {
			begin(key);
		}
	}

	/** The room goes somewhere else; what was counted so far waits here. */
	void leave() {
		panel.leave();
	}

	/** Hears of the votes. */
	private final class Votes implements HandCountPanel.Listener {
		@Override
		public void typed(Begun begun) {
			voting.ifPresent(key -> keep(key, begun));
		}

		/** More hands than people are counted as they are, and said: a slip of the finger, or a guest who votes. */
		@Override
		public void counted(List<Integer> counts, int dontKnow, String method) {
			voting.ifPresent(key -> {
				HandCount vote = new HandCount(Method.valueOf(method), counts, dontKnow);
				int present = retreat.session().workshop().setup().present();
				boolean tooMany = present > 0 && vote.total() > present;
				boolean isIn = retreat.apply(Agreed.voted(retreat.session().workshop(), key, vote),
						tooMany ? words.get("moreHands", vote.total(), present) : "");
				rows.focus();
				if (isIn) {
					retreat.room().endVote(key);
				} else {
					resume(key);
				}
			});
		}

		@Override
		public void cleared(Begun begun) {
			voting.ifPresent(key -> offerAgain("countsCleared", key, begun));
		}

		@Override
		public void closed() {
			voting.ifPresent(key -> {
				Begun begun = begun(key);
				retreat.room().endVote(key);
				if (!begun.isBlank()) {
					offerAgain("voteCanceled", key, begun);
				}
			});
			rows.focus();
		}

		private void offerAgain(String sentence, RatingKey key, Begun begun) {
			retreat.window().undoable(words.get(sentence), () -> {
				keep(key, begun);
				resume(key);
			});
		}
	}
}
