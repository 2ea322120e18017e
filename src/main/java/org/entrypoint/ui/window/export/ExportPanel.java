package org.entrypoint.ui.window.export;

import org.entrypoint.ui.window.message.FailureText;
import org.entrypoint.ui.window.message.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.Words;

/** An export on its way, at the lower edge of the window: how far it is, and a way to stop it. */
public final class ExportPanel extends HBox {
	/** An export that is done sooner shows no progress at all. */
	private static final Duration CALM = Duration.millis(300);

	private final Background background;
	private final Exporter exporter;
	private final Words words;
	private final Messages messages;
	private final ProgressBar bar = new ProgressBar();
	private final List<Node> parts;
	private final PauseTransition soon = new PauseTransition(CALM);
	private AtomicBoolean cancelled = new AtomicBoolean();

	public ExportPanel(Background background, Exporter exporter, Words words, Messages messages) {
		this.background = background;
		this.exporter = exporter;
		this.words = words;
		this.messages = messages;
		Named.styled(this, "export-panel", "card");
		StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
		setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
		Named.control(bar, "export-progress", words.get("exporting"));
		Button cancel = Named.control(new Button(words.get("exportCancel")), "export-cancel",
				words.get("exportCancel"));
		cancel.setOnAction(event -> cancelled.set(true));
		parts = List.of(Named.styled(new Label(words.get("exporting")), "body"), bar, cancel);
		soon.setOnFinished(event -> show());
		setVisible(false);
	}

	/** Its parts are only in the window while they are seen. */
	private void show() {
		getChildren().setAll(parts);
		setVisible(true);
	}

	/** Starts an export; one that runs already is stopped. */
	public void start(ExportRequest leaving, Path file) {
		cancelled.set(true);
		AtomicBoolean stop = new AtomicBoolean();
		cancelled = stop;
		bar.setProgress(0);
		soon.playFromStart();
		Exporter.Progress progress = (done, all) -> {
			Background.onUiThread(() -> bar.setProgress(done / (double) all));
			return !stop.get();
		};
		background.start(() -> {
			exporter.export(leaving.workshop(), leaving.content(), leaving.paper(), file, progress);
			return !stop.get();
		}, whole -> {
			hide();
			messages.say(whole ? words.get("exported", file) : words.get("exportStopped"));
		}, thrown -> {
			hide();
			messages.warn(FailureText.of(thrown, words));
		});
	}

	private void hide() {
		soon.stop();
		setVisible(false);
		getChildren().clear();
	}
}
