package org.entrypoint.ui.window.versions;

import org.entrypoint.ui.window.message.FailureText;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.insight.Differences;
import org.entrypoint.insight.Differences.Difference;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.LineList;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * Versions of the workshop that this computer still has, over the window: when each was saved, how large it is, what is
 * in it and in what it differs from what is open. Nothing here changes the open workshop; a version opens as a copy.
 */
public final class VersionsPanel extends VBox {
	private static final long KILOBYTE = 1024;

	private final Words words;
	private final Background background;
	private final Function<EarlierVersion, Callable<Workshop>> look;
	private final LocalTimes times;
	private final LineList<EarlierVersion> versions;
	private final Label heading = new WrappingLabel("", "subheading");
	private final Label counts = new WrappingLabel("", "body");
	private final LineList<Difference> differences;
	private final Button open;
	private final Workshop now;
	private @Nullable EarlierVersion shown;

	/**
	 * A panel with nothing in it yet.
	 *
	 * @param times how to write when a version was saved
	 * @param look makes what reads a version, off the UI thread
	 * @param opened takes the version that is to be opened as a copy
	 * @param closed is told that the panel is to be closed
	 */
	public VersionsPanel(Words words, Background background, Workshop now, LocalTimes times,
			Function<EarlierVersion, Callable<Workshop>> look, Consumer<EarlierVersion> opened, Runnable closed) {
		this.words = words;
		this.background = background;
		this.look = look;
		this.times = times;
		this.now = now;
		Named.styled(this, "keys-panel");
		setId("versions");
		setAccessibleText(words.get("versionsTitle"));
		versions = new LineList<>("versions-list", words.get("versionsTitle"), this::line, opened,
				words.get("versionsNone"));
		differences = new LineList<>("versions-differences", words.get("versionsDifferences"), this::line, each -> {
		}, words.get("versionsSame"));
		open = Named.control(new Button(words.get("versionsOpen")), "versions-open", words.get("versionsOpen"),
				"Enter");
		open.setOnAction(event -> selected(opened));
		open.setDisable(true);
		Button close = Named.control(new Button(words.get("keysClose")), "versions-close", words.get("keysClose"),
				"Esc");
		close.setOnAction(event -> closed.run());
		Label different = Named.styled(new Label(words.get("versionsDifferences")), "small", "soft");
		different.visibleProperty().bind(differences.visibleProperty());
		VBox right = Named.styled(new VBox(heading, counts, different, differences), "versions-right");
		VBox.setVgrow(differences, Priority.ALWAYS);
		HBox both = Named.styled(new HBox(versions, right), "versions-both");
		HBox.setHgrow(right, Priority.ALWAYS);
		VBox.setVgrow(both, Priority.ALWAYS);
		getChildren().addAll(Named.styled(new Label(words.get("versionsTitle")), "heading"),
				new WrappingLabel(words.get("versionsAbout"), "body", "soft"), both,
				Named.styled(new HBox(open, close), "versions-buttons"));
		versions.getSelectionModel().selectedItemProperty().subscribe((before, selected) -> show(selected));
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				closed.run();
				event.consume();
			}
		});
	}

	/** Lists these versions and puts the focus on the first one. */
	public void list(List<EarlierVersion> all) {
		versions.show(all);
		versions.getSelectionModel().selectFirst();
		focus();
	}

	void focus() {
		versions.requestFocus();
	}

	private void selected(Consumer<EarlierVersion> taker) {
		EarlierVersion selected = versions.getSelectionModel().getSelectedItem();
		if (selected != null) {
			taker.accept(selected);
		}
	}

	private void show(@Nullable EarlierVersion version) {
		shown = version;
		open.setDisable(version == null);
		heading.setText(version == null ? "" : title(version));
		counts.setText("");
		differences.show(List.of());
		differences.setVisible(false);
		if (version != null) {
			background.start(look.apply(version), workshop -> show(version, workshop),
					thrown -> refused(version, thrown));
		}
	}

	/** Shows what a version holds, if it is still the selected one. */
	public void show(EarlierVersion version, Workshop then) {
		if (version.equals(shown)) {
			counts.setText(
					words.get("versionsCounts", then.notes().size(), then.ratings().size(), then.actions().size()));
			differences.show(Differences.between(then, now));
			differences.setVisible(true);
		}
	}

	private void refused(EarlierVersion version, Throwable thrown) {
		if (version.equals(shown)) {
			counts.setText(FailureText.of(thrown, words));
			open.setDisable(true);
		}
	}

	private String title(EarlierVersion version) {
		return words.get("versions." + version.kind(), times.moment(version.saved()));
	}

	private Node line(EarlierVersion version) {
		Label title = new WrappingLabel(title(version), "body");
		Label size = Named.styled(new Label(words.get("versionsSize", Math.ceilDiv(version.bytes(), KILOBYTE))),
				"small", "soft");
		size.setMinWidth(USE_PREF_SIZE);
		HBox line = Named.styled(new HBox(title, size), "versions-line");
		HBox.setHgrow(title, Priority.ALWAYS);
		title.setMaxWidth(Double.MAX_VALUE);
		line.setAccessibleText(title.getText() + ". " + size.getText());
		return line;
	}

	private Node line(Difference difference) {
		String what = words.get("versions.Side." + difference.side(), words.get("versions.Part." + difference.part()));
		Label side = Named.styled(new Label(what), "small", "soft");
		side.setMinWidth(USE_PREF_SIZE);
		VBox line = Named.styled(new VBox(side), "versions-difference");
		if (!difference.words().isEmpty()) {
			line.getChildren().add(new WrappingLabel(difference.words(), "body"));
		}
		line.setAccessibleText(what + ". " + difference.words());
		return line;
	}
}
