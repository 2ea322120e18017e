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
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;
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

	public KeysPanel(Words words, Commands commands, Runnable closed) {
		Named.styled(this, "keys-panel");
		setAccessibleText(words.get("keysTitle"));
		close = Named.control(new Button(words.get("keysClose")), "keys-close", words.get("keysClose"), "Esc");
		close.setOnAction(event -> closed.run());
		MasonryPane groups = new MasonryPane(everywhere(words, commands));
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

	private static VBox everywhere(Words words, Commands commands) {
		List<HBox> rows = new ArrayList<>();
		commands.fixed().stream().filter(each -> !each.keys().isEmpty())
				.forEach(each -> rows.add(row(each.shownKeys(), each.title())));
		List<Command> areas = commands.all().stream()
				.filter(each -> each.group() == CommandGroup.PLACE && !each.keys().isEmpty()).toList();
		if (!areas.isEmpty()) {
			rows.add(row(areas.getFirst().shownKey() + " … " + areas.getLast().shownKey(), words.get("keys.areas")));
		}
		rows.addAll(rows(words, "everywhere"));
		return column(words.get("keys.everywhere"), rows);
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
