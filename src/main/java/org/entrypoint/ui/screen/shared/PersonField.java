package org.entrypoint.ui.screen.shared;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.workshop.KnownNames;

/**
 * A field for the name or role of somebody. When the field is left, a name that was known before is kept in its known
 * spelling; a change of nothing but the spelling is kept as it was typed.
 */
public final class PersonField {
	private final BoundField field;
	private final Supplier<KnownNames> people;
	private final Consumer<String> typed;
	private KnownNames known = KnownNames.of(Stream.empty());
	private String before = "";
	private String last = "";

	private PersonField(String id, String name, Supplier<KnownNames> people, Consumer<String> typed, Runnable ended) {
		this.people = people;
		this.typed = typed;
		field = BoundField.line(id, name, this::type, () -> {
			end();
			ended.run();
		});
		field.field().focusedProperty().subscribe(has -> {
			if (has) {
				begin();
			}
		});
	}

	/**
	 * Such a field; the parameters are those of {@link BoundField#line}.
	 *
	 * @param people the names that are known when somebody comes to the field
	 */
	public static BoundField of(String id, String name, Supplier<KnownNames> people, Consumer<String> typed,
			Runnable ended) {
		return new PersonField(id, name, people, typed, ended).field;
	}

	private void begin() {
		known = people.get();
		before = field.field().getText();
		last = before;
	}

	private void type(String text) {
		last = text;
		typed.accept(text);
	}

	/** A text that was not typed here belongs to what is shown meanwhile. */
	private void end() {
		String text = field.field().getText();
		String kept = known.replacing(before, text);
		if (text.equals(last) && !text.equals(before) && !kept.equals(text)) {
			typed.accept(kept);
		}
	}
}
