package org.entrypoint.ui.window.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.base.keys.Shortcut;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.layout.MasonryPane;

/** All keys at a glance, over the window, until any of Escape, F1 or its button closes it. */
public final class KeysPanel extends VBox {
	/** Shares of the whole list. */
	private static final double LINE = 0.1;
	private static final double PAGE = 0.5;
	private static final List<String> GROUPS = List.of("typing", "notes", "ratings", "hands", "factors", "evidence",
			"decide", "tests", "plan", "start");
	private final Button close;

	public KeysPanel(Words words, Runnable closed) {
		Named.styled(this, "keys-panel");
		setAccessibleText(words.get("keysTitle"));
		close = Named.control(new Button(words.get("keysClose")), "keys-close", words.get("keysClose"), "Esc");
		close.setOnAction(event -> closed.run());
		MasonryPane groups = new MasonryPane(everywhere(words));
		for (String group : GROUPS) {
			groups.getChildren().add(group(words, group));
		}
		ScrollPane scroll = Named.styled(new ScrollPane(groups), "page-scroll");
		scroll.setFitToWidth(true);
		scroll.setFocusTraversable(false);
		getChildren().addAll(Named.styled(new Label(words.get("keysTitle")), "heading"), scroll, close);
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			switch (event.getCode()) {
				case ESCAPE, F1 -> closed.run();
				case UP -> scroll.setVvalue(scroll.getVvalue() - LINE);
				case DOWN -> scroll.setVvalue(scroll.getVvalue() + LINE);
				case PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - PAGE);
				case PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + PAGE);
				case TAB -> close.requestFocus();
				default -> {
					return;
				}
			}
			event.consume();
		});
	}

	public void focus() {
		close.requestFocus();
	}

	private static VBox everywhere(Words words) {
		List<HBox> rows = new ArrayList<>();
		for (Shortcut each : Shortcut.values()) {
			rows.add(row(keys(each), words.of(each)));
		}
		rows.add(row(Shortcut.shownForArea(1) + " … " + Shortcut.shownForArea(7), words.get("keys.areas")));
		rows.addAll(rows(words, "everywhere"));
		return column(words.get("keys.everywhere"), rows);
	}

	/** Programs differ in the key for redo, so both are told; what else is alike only depends on the keyboard. */
	private static String keys(Shortcut each) {
		return each == Shortcut.REDO ? each.shown() + ", " + each.alike().getFirst().getDisplayText() : each.shown();
	}

	private static VBox group(Words words, String name) {
		return column(words.get("keys." + name), rows(words, name));
	}

	private static List<HBox> rows(Words words, String name) {
		List<HBox> rows = new ArrayList<>();
		List<String> parts = words.list("keys." + name + ".list", "=|; ");
		for (int at = 0; at + 1 < parts.size(); at += 2) {
			rows.add(row(parts.get(at), parts.get(at + 1)));
		}
		return rows;
	}

	private static VBox column(String title, List<HBox> rows) {
		VBox column = Named.styled(new VBox(Named.styled(new Label(title), "subheading")), "keys-column");
		column.getChildren().addAll(rows);
		return column;
	}

	private static HBox row(String keys, String meaning) {
		Label cap = Named.styled(new Label(keys), "key-cap");
		cap.setMinWidth(Region.USE_PREF_SIZE);
		Label text = new WrappingLabel(meaning, "small");
		return Named.styled(new HBox(cap, text), "keys-row");
	}
}
