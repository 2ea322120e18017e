package org.entrypoint.ui.screen.note;

import org.entrypoint.ui.screen.shared.PersonField;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.text.DateField;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Lever;
import org.entrypoint.diagnostic.Text;
import java.util.List;

/** What is known of a lever: what kind of rule, who decides, who takes it on, when next. */
final class LeverFields extends VBox {
	private final ChoiceRow source;
	private final BoundField decides;
	private final BoundField owner;
	private final DateField next;

	/** Hears of every change of a lever. */
	interface Listener {
		/** A field of the lever changed; {@code change} makes the lever with it. */
		void changed(String field, UnaryOperator<Lever> change);
	}

	LeverFields(Words words, Supplier<KnownNames> people, Listener listener, Runnable ended) {
		Named.styled(this, "lever-fields");
		source = new ChoiceRow("lever-source", words.get("lever.source"), false,
				ids -> listener.changed("source",
						lever -> new Lever(ids.isEmpty() ? null : Source.valueOf(ids.getFirst()), lever.decides(),
								lever.owner(), lever.next())));
		source.show(NotePanel.sources(words), List.of());
		decides = PersonField
				.of("lever-decides", words.get("lever.decides"), people,
						typed -> listener.changed("decides",
								lever -> new Lever(lever.source(), Text.mend(typed), lever.owner(), lever.next())),
						ended);
		owner = PersonField
				.of("lever-owner", words.get("lever.owner"), people,
						typed -> listener.changed("owner",
								lever -> new Lever(lever.source(), lever.decides(), Text.mend(typed), lever.next())),
						ended);
		next = new DateField("lever-next", words.get("lever.next"), date -> listener.changed("next",
				lever -> new Lever(lever.source(), lever.decides(), lever.owner(), date.orElse(null))));
		getChildren().addAll(source, decides, owner, next);
	}

	void show(Lever lever) {
		source.show(source.choices(), lever.source() == null ? List.of() : List.of(lever.source().name()));
		decides.show(lever.decides());
		owner.show(lever.owner());
		next.show(lever.next());
	}
}
