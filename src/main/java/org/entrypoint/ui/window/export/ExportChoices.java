package org.entrypoint.ui.window.export;

import org.entrypoint.ui.window.message.FailureText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.session.port.Exporter.Paper;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.session.redaction.Redaction;
import org.entrypoint.session.redaction.Redactor;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.choice.ChoiceRow;
import org.entrypoint.ui.control.choice.ChoiceRow.Choice;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.layout.Scroll;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What leaves as a workbook, over the window: everything or no names, which free text, on what paper. Enter goes on at
 * once with everything. Without names, only what was listed can leave.
 */
public final class ExportChoices extends VBox {
	private final Words words;
	private final Background background;
	private final Redactor redactor;
	private final Workshop workshop;
	private final ChoiceRow contents;
	private final ChoiceRow kinds;
	private final ChoiceRow papers;
	private final Label about = new WrappingLabel("", "body", "soft", "export-about");
	private final LeftOut leftOut;
	private final VBox withoutNames;
	private final Button save;
	private boolean isRedacted;
	private Set<FreeText> kept = Set.of();
	private Paper paper;
	/** What was listed for these choices, once it is. */
	private @Nullable Redaction listed;

	/**
	 * Choices for a workshop.
	 *
	 * @param paper the paper that is proposed
	 * @param chosen takes what is to leave
	 * @param closed is told that the panel is to be closed
	 */
	public ExportChoices(Words words, Background background, Redactor redactor, Workshop workshop, Paper paper,
			Consumer<ExportRequest> chosen, Runnable closed) {
		this.words = words;
		this.background = background;
		this.redactor = redactor;
		this.workshop = workshop;
		this.paper = paper;
		Named.styled(this, "keys-panel", "export-choices");
		setId("export");
		setAccessibleText(words.get("exportTitle"));
		contents = new ChoiceRow("export-what", words.get("exportWhat"), false, this::content);
		papers = new ChoiceRow("export-paper", words.get("exportPaper"), false, this::paper);
		kinds = new ChoiceRow("export-keep", words.get("exportKeep"), true, this::keep);
		leftOut = new LeftOut(words);
		withoutNames = Named.styled(new VBox(kinds, leftOut), "export-without");
		withoutNames.managedProperty().bind(withoutNames.visibleProperty());
		Label check = new WrappingLabel(words.get("exportCheck"), "body", "strong");
		check.visibleProperty().bind(withoutNames.visibleProperty());
		check.managedProperty().bind(withoutNames.visibleProperty());
		VBox.setVgrow(leftOut, Priority.ALWAYS);
		VBox.setVgrow(withoutNames, Priority.ALWAYS);
		Scroll body = new Scroll(Named.styled(
				new VBox(Named.styled(new FlowLines(contents, papers), "export-rows"), about, withoutNames),
				"export-body"));
		body.setFitToHeight(true);
		VBox.setVgrow(body, Priority.ALWAYS);
		save = Named.control(new Button(words.get("exportSave")), "export-save", words.get("exportSave"), "Enter");
		Named.styled(save, "primary");
		save.setOnAction(event -> leaving().ifPresent(chosen));
		Button close = Named.control(new Button(words.get("exportClose")), "export-close", words.get("exportClose"),
				"Esc");
		close.setOnAction(event -> closed.run());
		getChildren().addAll(Named.styled(new WrappingLabel(words.get("exportTitle")), "heading"), body, check,
				Named.styled(new HBox(save, close), "versions-buttons"));
		addEventFilter(KeyEvent.KEY_PRESSED, event -> {
			if (event.getCode() == KeyCode.ESCAPE) {
				closed.run();
				event.consume();
			}
		});
		tell();
	}

	/** The usual way: Enter goes on. */
	public void focus() {
		save.requestFocus();
	}

	/** What the choices come to; nothing as long as what is left out was not listed. */
	private Optional<ExportRequest> leaving() {
		return isRedacted
				? Optional.ofNullable(listed).map(each -> new ExportRequest(each.workshop(), Content.REDACTED, paper))
				: Optional.of(new ExportRequest(workshop, Content.COMPLETE, paper));
	}

	/** One of both is always chosen, here and with the paper: to press it once more changes nothing. */
	private void content(List<String> ids) {
		if (!ids.isEmpty()) {
			isRedacted = Content.valueOf(ids.getFirst()) == Content.REDACTED;
			look();
		}
		tell();
	}

	private void paper(List<String> ids) {
		if (!ids.isEmpty()) {
			paper = Paper.valueOf(ids.getFirst());
		}
		tell();
	}

	private void keep(List<String> ids) {
		Set<FreeText> now = EnumSet.noneOf(FreeText.class);
		ids.forEach(each -> now.add(FreeText.valueOf(each)));
		kept = now;
		look();
		tell();
	}

	/** Looks for what would be left out; as long as that is not known, nothing leaves. */
	private void look() {
		listed = null;
		if (isRedacted) {
			Set<FreeText> asked = kept;
			background.start(() -> redactor.redact(workshop, asked), found -> show(asked, found),
					thrown -> refused(asked, thrown));
		}
	}

	/** Lists what is left out, unless something else was chosen meanwhile. */
	public void show(Set<FreeText> asked, Redaction found) {
		if (isRedacted && asked.equals(kept)) {
			listed = found;
			leftOut.show(found.taken());
			tell();
		}
	}

	private void refused(Set<FreeText> asked, Throwable thrown) {
		if (isRedacted && asked.equals(kept)) {
			leftOut.refuse(FailureText.of(thrown, words));
		}
	}

	private void tell() {
		Content content = isRedacted ? Content.REDACTED : Content.COMPLETE;
		contents.show(choices(Content.COMPLETE, Content.REDACTED), List.of(content.name()));
		papers.show(choices(Paper.values()), List.of(paper.name()));
		kinds.show(choices(FreeText.values()), kept.stream().map(FreeText::name).toList());
		about.setText(words.get("exportAbout." + content));
		withoutNames.setVisible(isRedacted);
		save.setDisable(leaving().isEmpty());
	}

	private List<Choice> choices(Enum<?>... all) {
		return Stream.of(all).map(each -> new Choice(each.name(), words.of(each))).toList();
	}
}
