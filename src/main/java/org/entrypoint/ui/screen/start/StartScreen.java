package org.entrypoint.ui.screen.start;

import org.entrypoint.ui.screen.shared.WindowContext;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.Pressable;

/** The first thing one sees: what can be begun, and what was open before. */
public final class StartScreen {
	private final WindowContext window;
	private final RecentWorkshops workshops;
	private final Words words = new Words("org.entrypoint.ui.screen.start");
	private final HBox root = Named.styled(new HBox(), "start");
	private final VBox recent = Named.styled(new VBox(), "start-recent");
	private final Pressable begin;

	/** A start screen with the commands of {@code window} and the workshops that were open before. */
	public StartScreen(WindowContext window, RecentWorkshops workshops) {
		this.window = window;
		this.workshops = workshops;
		begin = button("start-new", "new", CommandIds.NEW);
		begin.getStyleClass().add("start-primary");
		Label slogan = new WrappingLabel(words.get("slogan"), "start-slogan");
		Region gap = new Region();
		VBox.setVgrow(gap, Priority.ALWAYS);
		VBox left = Named.styled(new VBox(Named.styled(new Label("EntryPoint"), "start-title"), slogan, begin,
				button("start-open", "open", CommandIds.OPEN), button("start-sample", "sample", CommandIds.SAMPLE),
				button("start-rehearse", "rehearse", CommandIds.REHEARSE),
				button("start-blank", "blank", CommandIds.BLANK), gap, line("private"), line("notice")), "start-left");
		ScrollPane leftScroll = scroll(left, "start-left-scroll");
		leftScroll.setFitToHeight(true);
		ScrollPane rightScroll = scroll(recent, "page-scroll");
		HBox.setHgrow(rightScroll, Priority.ALWAYS);
		root.getChildren().addAll(leftScroll, rightScroll);
	}

	private static ScrollPane scroll(VBox content, String style) {
		ScrollPane scroll = Named.styled(new ScrollPane(content), style);
		scroll.setFitToWidth(true);
		scroll.setFocusTraversable(false);
		scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
		return scroll;
	}

	private Label line(String key) {
		return new WrappingLabel(words.get(key), "start-small");
	}

	private Pressable button(String id, String key, String command) {
		String keys = window.commands().get(command).shownKey();
		Label text = new WrappingLabel(words.get(key), "start-button-text");
		text.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(text, Priority.ALWAYS);
		HBox face = new HBox(text);
		if (!keys.isEmpty()) {
			Label cap = Named.styled(new Label(keys), "key-cap", "start-key");
			cap.setMinWidth(Region.USE_PREF_SIZE);
			face.getChildren().add(cap);
		}
		Pressable button = new Pressable(id, words.get(key), () -> window.commands().run(command));
		button.getChildren().add(face);
		button.setMinHeight(Region.USE_PREF_SIZE);
		button.setMaxHeight(Region.USE_PREF_SIZE);
		return Named.styled(button, "start-button");
	}

	/** What fills the window. */
	public Node node() {
		return root;
	}

	/** Looks again which workshops were open before. */
	public void refresh() {
		workshops.list(this::show);
	}

	/** Puts the focus on the first button. */
	public void focus() {
		begin.requestFocus();
	}

	/** A card that had the focus gives it to the one that stands there then. */
	private void show(List<RecentWorkshop> found) {
		int before = recent.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
		recent.getChildren().setAll(Named.styled(new Label(words.get("recent")), "subheading", "soft"));
		if (found.isEmpty()) {
			recent.getChildren().add(new WrappingLabel(words.get("none"), "body"));
		}
		found.forEach(each -> recent.getChildren().add(card(each, recent.getChildren().size())));
		if (before >= 0 && found.isEmpty()) {
			focus();
		} else if (before >= 0) {
			recent.getChildren().get(Math.min(before, found.size())).requestFocus();
		}
	}

	private Pressable card(RecentWorkshop each, int number) {
		String title = title(each);
		Label name = new WrappingLabel(title, "body", "strong");
		Label where = new WrappingLabel(where(each), "small", "soft");
		VBox text = new VBox(name, where);
		text.setMinWidth(0);
		HBox.setHgrow(text, Priority.ALWAYS);
		Label standing = Named.styled(new Label(each.missing() ? words.get("missing") : words.of(each.standing())),
				"small", each.missing() ? "warn" : "soft");
		standing.setMinWidth(Region.USE_PREF_SIZE);
		Pressable card = new Pressable("recent-" + number, title + ". " + where.getText() + ". " + standing.getText(),
				() -> open(each));
		card.getChildren().add(Named.styled(new HBox(text, standing), "start-card-face"));
		card.setMinHeight(Region.USE_PREF_SIZE);
		Named.styled(card, "start-card");
		card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.DELETE) {
				workshops.forget(each);
				event.consume();
			}
		});
		return card;
	}

	private void open(RecentWorkshop each) {
		if (each.missing()) {
			window.say(words.get("missingWhat", each.file()));
		} else {
			workshops.open(each.file());
		}
	}

	private String title(RecentWorkshop each) {
		if (each.district().isBlank() && each.title().isBlank()) {
			return words.get("unnamed");
		}
		return each.title().isBlank() || each.district().isBlank()
				? each.district() + each.title()
				: each.district() + " · " + each.title();
	}

	private String where(RecentWorkshop each) {
		String day = each.date() == null ? words.get("noDate") : LocalDates.here().shown(each.date());
		return day + " · " + (each.named() ? String.valueOf(each.file()) : words.get("inApp"));
	}
}
