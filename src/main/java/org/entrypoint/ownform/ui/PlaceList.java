package org.entrypoint.ownform.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.ownform.draft.FormPlace;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.LineList;

/** Everything that a form can take: what the workshop says there, and where it goes. */
final class PlaceList extends VBox {
	private final Words words;
	private final LineList<FormPlace> list;
	/** Those that begin a part of the retreat. */
	private final Set<String> first = new HashSet<>();

	/**
	 * No lines yet.
	 *
	 * @param selected takes the line that is looked at
	 * @param led takes the line that was chosen: its cell is to be pointed at
	 */
	PlaceList(Words words, Consumer<Optional<FormPlace>> selected, Consumer<FormPlace> led) {
		this.words = words;
		list = new LineList<>("form-places", words.get("places"), this::line, led, words.get("reading"));
		list.getSelectionModel().selectedItemProperty()
				.subscribe((before, now) -> selected.accept(Optional.ofNullable(now)));
		VBox.setVgrow(list, Priority.ALWAYS);
		getChildren().add(list);
		Named.styled(this, "form-places");
	}

	/** Shows these; the selected one stays so. */
	void show(List<FormPlace> places) {
		String id = selected().map(FormPlace::id).orElse("");
		first.clear();
		String topic = "";
		for (FormPlace each : places) {
			if (!each.topic().equals(topic)) {
				first.add(each.id());
			}
			topic = each.topic();
		}
		list.show(places);
		int again = places.stream().map(FormPlace::id).toList().indexOf(id);
		if (again >= 0) {
			list.getSelectionModel().clearAndSelect(again);
		} else if (selected().isEmpty()) {
			list.getSelectionModel().selectFirst();
		}
	}

	Optional<FormPlace> selected() {
		return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
	}

	boolean hasFocus() {
		return list.isFocused();
	}

	void focus() {
		list.requestFocus();
	}

	private Node line(FormPlace place) {
		Label sign = Named.styled(new Label(place.isPlaced() ? "●" : "○"), "form-sign");
		sign.setMinWidth(USE_PREF_SIZE);
		VBox text = new VBox();
		Label name = new WrappingLabel(place.name(), "body");
		if (place.isPlaced()) {
			name.getStyleClass().add("strong");
		}
		String where = place.isPlaced() ? place.where() : words.get("nowhere");
		String says = place.says().isEmpty() ? words.get("unsaid") : place.says();
		text.getChildren().addAll(name, new WrappingLabel(says, "small", "soft"), new WrappingLabel(where, "small"));
		HBox.setHgrow(text, Priority.ALWAYS);
		VBox line = new VBox();
		if (first.contains(place.id())) {
			line.getChildren().add(new WrappingLabel(place.topic(), "subheading", "form-topic"));
		}
		line.getChildren().add(Named.styled(new HBox(sign, text), "import-line"));
		line.setAccessibleText(String.join("\n", place.name(), says, where));
		return line;
	}
}
