package org.entrypoint.ui.control.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.control.layout.Scroll;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entrypoint.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field whose words may be refused, and a button beside it. */
class BoundFieldTest {
	private final List<String> typed = new ArrayList<>();
	private final Button beside = Toolkit.call(() -> new Button("Beside"));
	private final BoundField field = Toolkit
			.call(() -> BoundField.line("owner", "Owner", text -> typed.add(text), () -> typed.add("(left)")));
	private final Stage stage = Toolkit.call(Stage::new);

	@BeforeEach
	void openAWindow() {
		Toolkit.run(() -> {
			stage.setScene(new Scene(new VBox(field, beside), 300, 200));
			stage.show();
			stage.requestFocus();
			field.show("Ms. Alvarez");
			field.field().requestFocus();
		});
	}

	@AfterEach
	void closeIt() {
		Toolkit.run(stage::close);
	}

	@Test
	void whatWasRefusedGivesWayOnceTheFieldIsLeft() {
		assertEquals("", Toolkit.call(() -> {
			field.field().setText("");
			return field.field().getText();
		}));
		assertEquals("Ms. Alvarez", leave());
		assertEquals(List.of("", "(left)"), typed, "what comes back was not typed");
	}

	@Test
	void whatWasRefusedStaysWhereItIsSaidBelow() {
		Toolkit.run(() -> {
			field.field().setText("120");
			field.trouble("No more than 100.");
		});
		assertEquals("120", leave());
	}

	@Test
	void whatIsWrongIsInSightEvenWhereThePageEndedWithTheField() {
		Toolkit.run(() -> {
			Region above = new Region();
			above.setMinHeight(190 - field.getHeight());
			Region below = new Region();
			below.setMinHeight(200);
			Scroll scroll = new Scroll(new VBox(above, field, below));
			stage.getScene().setRoot(scroll);
			scroll.applyCss();
			scroll.layout();
		});
		Toolkit.run(() -> field.trouble("No more than 100."));
		assertTrue(Toolkit.call(() -> {
			Node line = field.lookup(".field-trouble");
			return line.localToScene(line.getLayoutBounds()).getMaxY() <= 200;
		}));
	}

	@Test
	void whatWasKeptStays() {
		Toolkit.run(() -> {
			field.field().setText("Mr. Boone");
			field.show("Mr. Boone");
		});
		assertEquals("Mr. Boone", leave());
	}

	private String leave() {
		return Toolkit.call(() -> {
			beside.requestFocus();
			return field.field().getText();
		});
	}
}
