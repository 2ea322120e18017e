package org.entrypoint.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entrypoint.ui.Toolkit;

/**
 * The floor of keys and steps: a text area alone, and prepared panes that take each other's place, without any style.
 */
final class BareStage {
	private static final int ROWS = 12;
	private final Stage stage = new Stage();
	private final TextArea field = new TextArea();
	private final Scene typing = new Scene(new BorderPane(field), 1_200, 800);
	private final BorderPane frame = new BorderPane();
	private final Scene walking = new Scene(frame, 1_200, 800);
	private final List<Node> panes = List.of(pane("First"), pane("Second"));

	BareStage() {
		field.setWrapText(true);
		frame.setCenter(panes.getFirst());
		walking.addEventFilter(KeyEvent.KEY_PRESSED,
				event -> frame.setCenter(panes.get(frame.getCenter().equals(panes.getFirst()) ? 1 : 0)));
	}

	private static Node pane(String name) {
		VBox pane = new VBox(new Label(name));
		for (int row = 0; row < ROWS; row++) {
			Label words = new Label("Substitutes cover one day in five, and nobody plans for it. ".repeat(3));
			words.setWrapText(true);
			pane.getChildren().add(new HBox(words, new Button("Yes"), new Button("No"), new Button("Don't know")));
		}
		return pane;
	}

	/** The time of each of so many letters after the words of {@code before}, in ms. */
	List<Double> type(String before, int letters) {
		show(typing);
		Toolkit.run(() -> {
			field.setText(before);
			field.end();
			field.requestFocus();
		});
		return hiding(new Keyboard(typing).type(letters));
	}

	/** The time of each of so many steps, in ms. */
	List<Double> walk(int steps) {
		show(walking);
		List<Double> each = new ArrayList<>();
		for (int step = 0; step < steps; step++) {
			each.add(new Keyboard(walking).press(KeyCode.PAGE_DOWN));
		}
		return hiding(each);
	}

	private void show(Scene scene) {
		Toolkit.run(() -> {
			stage.setScene(scene);
			stage.show();
			stage.requestFocus();
		});
		OnePulse.of(scene, () -> {
		});
	}

	private List<Double> hiding(List<Double> times) {
		Toolkit.run(stage::hide);
		return times;
	}
}
