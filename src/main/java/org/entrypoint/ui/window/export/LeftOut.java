package org.entrypoint.ui.window.export;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.redaction.TakenOut;
import org.entrypoint.session.redaction.TakenOut.What;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.LineList;

/** What a workbook without names does not say: how much it is, and each name and kind of text with its number. */
final class LeftOut extends VBox {
	private final Words words;
	private final Label sum;
	private final LineList<TakenOut> lines;

	LeftOut(Words words) {
		this.words = words;
		sum = Named.control(new WrappingLabel(words.get("exportLooking"), "subheading"), "export-sum",
				words.get("exportLooking"));
		lines = new LineList<>("export-left-out", words.get("exportListed"), this::line, each -> {
		}, words.get("exportNothing"));
		Named.styled(lines, "page-growing");
		lines.setVisible(false);
		VBox.setVgrow(lines, Priority.ALWAYS);
		Named.styled(this, "left-out");
		getChildren().addAll(sum, lines);
	}

	/** Lists what is left out. */
	void show(List<TakenOut> taken) {
		int texts = taken.stream().filter(each -> each.what() == What.TEXT).mapToInt(TakenOut::places).sum();
		long names = taken.stream().filter(each -> each.what() != What.TEXT).count();
		say(words.get("exportSum", names, texts));
		lines.show(taken);
		lines.setVisible(true);
	}

	/** Nothing can be listed, and why. */
	void refuse(String why) {
		say(why);
		lines.show(List.of());
		lines.setVisible(false);
	}

	private void say(String text) {
		sum.setText(text);
		sum.setAccessibleText(text);
	}

	private Node line(TakenOut taken) {
		boolean isText = taken.what() == What.TEXT;
		Label what = Named.styled(new Label(words.of(taken.what())), "small", "soft", "left-out-what");
		what.setMinWidth(USE_PREF_SIZE);
		Label name = new WrappingLabel(isText ? words.get("FreeText." + taken.words()) : taken.words(), "body");
		name.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(name, Priority.ALWAYS);
		Label places = Named.styled(new Label(words.get(isText ? "exportTexts" : "exportPlaces", taken.places())),
				"small", "soft");
		places.setMinWidth(USE_PREF_SIZE);
		HBox line = Named.styled(new HBox(what, name, places), "versions-line");
		line.setAccessibleText(String.join(", ", what.getText(), name.getText(), places.getText()));
		return line;
	}
}
