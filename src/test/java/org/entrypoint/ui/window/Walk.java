package org.entrypoint.ui.window;

import org.entrypoint.ui.window.document.PlaceCommands;
import org.entrypoint.ui.window.incoming.ImportPanel;
import org.entrypoint.ui.window.versions.VersionsPanel;
import org.entrypoint.ui.window.export.ExportChoices;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.view.KeysPanel;
import org.entrypoint.ui.window.view.RetreatView;
import org.entrypoint.ui.window.view.SaveDot;
import org.entrypoint.ui.window.view.WindowMenu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.entrypoint.ownform.draft.FormOpener;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.port.EarlierVersion;
import org.entrypoint.session.port.Exporter.Paper;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.Position;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.session.port.ProposedChange;
import org.entrypoint.session.port.ProposedChange.Kind;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.Session;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.ownform.draft.FormDraft;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.CommandPalette;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.entry.EntryLine;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ownform.ui.FormPanel;
import org.entrypoint.ui.window.search.SearchPanel;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;

/** An open workshop in its whole frame, off stage, that goes from step to step as a retreat does; on the UI thread. */
public final class Walk {
	/** What the walk shows beside the words of its workshop: names of files, people and computers. */
	public static final List<String> SAID = List.of("Documents/Retreats/Riverbend cabinet retreat.json",
			"riverbend.json", "Idea", "Who", "We need more \"time\"", "We need", "more \"time\"",
			"Principals of the north", "Short one", "We lose half of our new teachers.",
			"Meet again in May, with the principals.", "Banana", "Needs", "Next steps");
	private static final Path FILE = Path.of("Documents", "Retreats", "Riverbend cabinet retreat.json");
	private final StackPane root = new StackPane();
	private final Scene scene;
	private final Appearance appearance;
	private final Words words = new Words("org.entrypoint.ui.window.shell");
	private final Position position;
	private final Commands commands;
	private final Session session;
	private final Messages messages = new Messages(words, () -> {
	}, () -> {
	});
	private final RetreatView view;
	private final Workshop workshop;
	private final Workshop before;
	private final Clock clock;

	Walk(Workshop workshop, Canvas canvas, Library library, Clock clock) {
		this.workshop = workshop;
		this.clock = clock;
		before = workshop.notes().isEmpty() ? workshop : without(workshop, workshop.notes().getFirst().id());
		scene = new Scene(root, canvas.width() / canvas.scale(), canvas.height() / canvas.scale());
		appearance = new Appearance(scene);
		appearance.show(canvas.theme());
		appearance.resize(canvas.textSize());
		session = new Session(workshop, () -> UUID.randomUUID().toString(), clock);
		position = new Position(workshop.diagnostic(), "");
		commands = OffStageWindow.commands(library, clock);
		commands.addSource(() -> new PlaceCommands(words, workshop, position).all());
		Retreat retreat = new Retreat(session, new RoomState(position, RoomSnapshot.EMPTY, clock, room -> {
		}), new QuietContext(commands, List.of()), appearance.widthClassProperty(), clock);
		SaveDot dot = new SaveDot(words, clock);
		dot.show(new SaveState.Saved(clock.instant(), Path.of("riverbend.json")));
		view = new RetreatView(retreat, words, OffStageWindow.ports(library, clock), new WindowMenu(words, commands),
				dot, messages);
		root.getChildren().add(view);
	}

	private static Workshop without(Workshop workshop, String note) {
		return Edits.apply(workshop, new Edit.RemoveNote(note)) instanceof Outcome.Applied(Workshop after)
				? after
				: workshop;
	}

	/** Goes to a step and lays it out. */
	public Scene at(String step) {
		root.getChildren().setAll(view);
		messages.clearWarning();
		Canvas.settle(root);
		position.outline().step(step).ifPresent(each -> {
			position.go(each);
			view.show(each);
		});
		Canvas.settle(root);
		return scene;
	}

	/**
	 * Takes the first note out, and styles and lays out as a window on the screen does: only what says that it is out
	 * of date.
	 */
	public Scene changed() {
		scene.snapshot(null); // the first picture of a scene gives its root the size that it prefers
		root.resize(scene.getWidth(), scene.getHeight());
		Canvas.settle(root);
		session.apply(new Edit.RemoveNote(session.workshop().notes().getFirst().id()));
		scene.snapshot(null);
		return scene;
	}

	/** Comes to a moment and lays it out. */
	public Scene at(Moment moment) {
		at(moment.step());
		for (KeyCombination each : moment.keys()) {
			KeyCodeCombination key = (KeyCodeCombination) each;
			Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key.getCode(), false,
					false, key.getAlt() == ModifierValue.DOWN, false));
			Canvas.settle(root);
		}
		switch (moment.over()) {
			case NOTHING -> {
			}
			case KEYS -> {
				KeysPanel keys = new KeysPanel(words, commands, () -> {
				});
				root.getChildren().setAll(keys);
				Canvas.settle(root);
				keys.focus();
			}
			case PALETTE -> {
				CommandPalette palette = new CommandPalette(words, commands, () -> {
				});
				root.getChildren().setAll(palette);
				Canvas.settle(root);
				palette.focus();
			}
			case SEARCH -> search();
			case VERSIONS -> versions();
			case IMPORT -> returned();
			case EXPORT -> leaving();
			case FORM -> form();
			case DONE -> {
				root.getChildren().setAll(messages.brief());
				messages.brief().say(new Words("org.entrypoint.ui.window.changes").get("parked",
						"What nobody says aloud is that this has been so…"), () -> {
						});
				Canvas.settle(root);
				messages.brief().lookup("#message-undo").requestFocus();
			}
			case PASTE -> paste();
			case WARNING -> messages.warn(words.get("unexpected"));
			case ELSEWHERE -> messages.elsewhere(
					new Problem(ProblemCode.OPEN_ELSEWHERE, FILE, "m.okafor", "DISTRICT-LT-0417", "10:41").words(),
					() -> {
					}, () -> {
					});
			case UNSAVED -> messages.unsavedAtClose(words.get("closingUnsaved",
					new Problem(ProblemCode.SAVE_FAILED, FILE, "FileSystemException").words()), () -> {
					});
		}
		Canvas.settle(root);
		if (!isShown(root, moment.shows())) {
			throw new AssertionError(moment.name() + " does not show " + moment.shows());
		}
		return scene;
	}

	/** Cells with a heading, line breaks, more words than fit on a line, and somebody whom nobody knows. */
	private void paste() {
		Node line = scene.getFocusOwner();
		while (line != null && !(line instanceof EntryLine)) {
			line = line.getParent();
		}
		String group = workshop.setup().groups().isEmpty() ? "Table 1" : workshop.setup().groups().getFirst().name();
		String long1 = workshop.notes().isEmpty() ? "One" : workshop.notes().getFirst().text();
		if (line instanceof EntryLine entry) {
			entry.openPaste("Idea\tWho\r\n\"We need\nmore \"\"time\"\"\"\t" + group + "\r\n" + long1.replace('\n', ' ')
					+ "\tPrincipals of the north\r\n" + "Short one\t\r\n".repeat(8));
		}
	}

	/** All that was said, of which a word of the first note is asked for. */
	private void search() {
		SearchPanel panel = new SearchPanel(workshop, position.outline(), words, appearance.widthClassProperty(),
				target -> {
				}, () -> {
				});
		root.getChildren().setAll(panel);
		Canvas.settle(root);
		panel.focus();
	}

	/** Without names and with no free text: everything that can be listed is. */
	private void leaving() {
		ExportChoices panel = new ExportChoices(words, new Background(), new WithoutNames(), workshop, Paper.LETTER,
				chosen -> {
				}, () -> {
				});
		root.getChildren().setAll(panel);
		Canvas.settle(root);
		if (panel.lookup("#export-what-REDACTED") instanceof ToggleButton choice) {
			choice.requestFocus();
			choice.fire();
		}
		panel.show(Set.of(), new WithoutNames().redact(workshop, Set.of()));
	}

	/** Its ratings, one place that the form holds in other words, and the words of the room in it. */
	private void form() {
		try {
			Path file = Files.createTempFile("form", ".xlsx");
			DistrictForm.draw(file, workshop);
			FormDraft draft = new FormOpener().open(workshop, file).point("needs.mostCritical",
					FormRange.cell("Needs", 6, 2));
			FormPanel panel = new FormPanel(new Background(), "Riverbend staffing review.xlsx", nobody());
			root.getChildren().setAll(panel);
			Canvas.settle(root);
			panel.show(draft);
			panel.tried(draft, draft.tried());
			Files.delete(file);
		} catch (IOException | Problem e) {
			throw new AssertionError(e);
		}
	}

	private static FormPanel.Actions nobody() {
		return new FormPanel.Actions() {
			@Override
			public void fill(FormDraft draft) {
				throw new AssertionError("no walk fills");
			}

			@Override
			public void savePlaces(FormDraft draft) {
				throw new AssertionError("no walk saves");
			}

			@Override
			public void unsaved(Optional<FormDraft> draft) {
				// it is drawn, not used
			}

			@Override
			public void usePlaces(FormDraft draft) {
				throw new AssertionError("no walk reads");
			}

			@Override
			public void close() {
				// it stays
			}
		};
	}

	/** Changes of every kind, with the words of the room. */
	private void returned() {
		ImportPanel panel = new ImportPanel(words, "Riverbend after the board.xlsx", chosen -> {
		}, () -> {
		});
		root.getChildren().setAll(panel);
		Canvas.settle(root);
		String said = workshop.notes().isEmpty() ? "" : workshop.notes().getFirst().text();
		Words report = new Words("org.entrypoint.exchange.report");
		Words told = new Words("org.entrypoint.exchange.returned");
		String began = report.get("head.onset");
		String both = report.get("Onset.BOTH");
		panel.show(new Proposal(List.of(
				returned(Kind.CHANGED, said, report.get("head.said"), said, "We lose half of our new teachers.", ""),
				returned(Kind.NEW, report.get("actions"), "", "", "Meet again in May, with the principals.", ""),
				returned(Kind.CHANGED, said, began, both, "", told.get("doubt.changedHere")),
				returned(Kind.REMOVED, said, "", said, "", ""),
				returned(Kind.UNCLEAR, said, began, both, "Banana", told.get("unclear.choice", both))),
				List.of(told.get("remark.columns", "Banana"))));
	}

	private static ProposedChange returned(Kind kind, String about, String field, String before, String after,
			String remark) {
		return new ProposedChange(kind, about, field, before, after,
				new Words("org.entrypoint.exchange.report").get("sheet.needs") + "!B8", remark, remark.isEmpty(),
				kind == Kind.UNCLEAR ? Optional.empty() : Optional.of((now, ids) -> Optional.empty()));
	}

	/** Ten versions, the first of which is what is open without its first note. */
	private void versions() {
		List<EarlierVersion> all = IntStream.rangeClosed(1, 10)
				.mapToObj(number -> new EarlierVersion(Path.of("v" + number),
						number == 1 ? EarlierVersion.Kind.THEIRS : EarlierVersion.Kind.BACKUP,
						clock.instant().minusSeconds(number * 437L), 312_000L + number))
				.toList();
		VersionsPanel panel = new VersionsPanel(words, new Background(), workshop, LocalTimes.of(clock),
				version -> () -> workshop, version -> {
				}, () -> {
				});
		root.getChildren().setAll(panel);
		Canvas.settle(root);
		panel.list(all);
		panel.show(all.getFirst(), before);
	}

	private static boolean isShown(Parent parent, String id) {
		return parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
				.anyMatch(each -> id.equals(each.getId()) || (each instanceof Parent below && isShown(below, id)));
	}

	/** Shows where the walk is in another theme. */
	public Scene in(Theme theme) {
		appearance.show(theme);
		root.applyCss();
		root.layout();
		return scene;
	}

}
