package org.entrypoint.ui.window.incoming;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.LineList;
import org.entrypoint.ui.control.status.BusyIndicator;

/**
 * What a workbook would change, over the window: every change with its cell, what stands there now and what would stand
 * there, and a tick. Nothing is changed before the button is pressed.
 */
public final class ImportPanel extends VBox {
	private final Words words;
	private final LineList<Integer> lines;
	private final Label about = new WrappingLabel("", "body", "soft");
	private final VBox remarks = Named.styled(new VBox(), "import-remarks");
	private final BusyIndicator waiting;
	private final Button make;
	private final Button all;
	private final Set<Integer> ticked = new TreeSet<>();
	private List<ProposedChange> changes = List.of();

	/**
	 * A panel that waits for the workbook to be read.
	 *
	 * @param file the workbook's name
	 * @param chosen takes the changes that are to be made
	 * @param closed is told that the panel is to be closed
	 */
	public ImportPanel(Words words, String file, Consumer<List<ProposedChange>> chosen, Runnable closed) {
		this.words = words;
		Named.styled(this, "keys-panel");
		setId("import");
		setAccessibleText(words.get("importTitle", file));
		lines = new LineList<>("import-changes", words.get("importTitle", file), this::line, this::turn,
				words.get("importNothing"));
		VBox.setVgrow(lines, Priority.ALWAYS);
		make = Named.control(new Button(), "import-make", words.get("importMake", 0));
		Named.styled(make, "primary");
		make.setOnAction(event -> chosen.accept(ticked.stream().map(changes::get).toList()));
		all = Named.control(new Button(words.get("importAll")), "import-all", words.get("importAll"));
		all.setOnAction(event -> turnAll());
		Button close = Named.control(new Button(words.get("importCancel")), "import-close", words.get("importCancel"),
				"Esc");
		close.setOnAction(event -> closed.run());
		about.setText(words.get("importReading", file));
		lines.setVisible(false);
		all.setDisable(true);
		waiting = new BusyIndicator("import-waiting", words.get("importReading", file));
		getChildren().addAll(Named.styled(new WrappingLabel(words.get("importTitle", file)), "heading"), about, waiting,
				remarks, lines, Named.styled(new HBox(make, all, close), "versions-buttons"));
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				closed.run();
				event.consume();
			}
		});
		tell();
	}

	/** Shows what was read; what is likely meant is ticked. */
	public void show(Proposal proposal) {
		waiting.end();
		changes = proposal.changes();
		IntStream.range(0, changes.size()).filter(each -> changes.get(each).isLikely()).forEach(ticked::add);
		long unclear = changes.stream().filter(each -> !each.canBeDone()).count();
		about.setText(changes.isEmpty()
				? words.get("importNothing")
				: words.get("importAbout", changes.size() - unclear, unclear));
		remarks.getChildren().setAll(
				proposal.remarks().stream().<Node>map(each -> new WrappingLabel(each, "body", "strong")).toList());
		lines.setVisible(true);
		lines.show(IntStream.range(0, changes.size()).boxed().toList());
		all.setDisable(changes.stream().noneMatch(ProposedChange::canBeDone));
		tell();
		focus();
	}

	/** The focus goes to the changes. */
	void focus() {
		lines.requestFocus();
	}

	private void turn(int index) {
		if (changes.get(index).canBeDone() && !ticked.remove(index)) {
			ticked.add(index);
		}
		tell();
		lines.refresh();
	}

	/** Ticks all that can be done; if they are ticked already, none. */
	private void turnAll() {
		List<Integer> possible = IntStream.range(0, changes.size()).filter(each -> changes.get(each).canBeDone())
				.boxed().toList();
		if (!ticked.addAll(possible)) {
			ticked.clear();
		}
		tell();
		lines.refresh();
	}

	private void tell() {
		make.setText(words.get("importMake", ticked.size()));
		make.setAccessibleText(make.getText());
		make.setDisable(ticked.isEmpty());
	}

	private Node line(int index) {
		ProposedChange change = changes.get(index);
		String mark = words
				.get(!change.canBeDone() ? "import.none" : ticked.contains(index) ? "import.on" : "import.off");
		String what = change.field().isEmpty()
				? change.about()
				: words.get("import.field", change.about(), change.field());
		Label sign = Named.styled(new Label(sign(change, index)), "import-sign");
		sign.setMinWidth(USE_PREF_SIZE);
		Label title = new WrappingLabel(words.get("import." + change.kind(), what), "body", "strong");
		VBox text = new VBox(title);
		boolean isChanged = change.kind() == ProposedChange.Kind.CHANGED;
		if (isChanged && !change.before().isEmpty()) {
			text.getChildren().add(new WrappingLabel(words.get("import.before", change.before()), "body", "soft"));
		}
		if (change.kind() != ProposedChange.Kind.REMOVED) {
			String after = change.after().isEmpty() ? words.get("import.empty") : change.after();
			text.getChildren().add(new WrappingLabel(isChanged ? words.get("import.after", after) : after, "body"));
		}
		if (!change.remark().isEmpty()) {
			text.getChildren().add(new WrappingLabel(change.remark(), "small", "import-remark"));
		}
		if (!change.address().isEmpty()) {
			text.getChildren().add(new WrappingLabel(change.address(), "small", "soft"));
		}
		HBox.setHgrow(text, Priority.ALWAYS);
		HBox line = Named.styled(new HBox(sign, text), "import-line");
		line.setAccessibleText(String.join(". ", mark, title.getText(), change.before(), change.after(),
				change.remark(), change.address()));
		return line;
	}

	private String sign(ProposedChange change, int index) {
		return !change.canBeDone() ? "?" : ticked.contains(index) ? "☑" : "☐";
	}
}
