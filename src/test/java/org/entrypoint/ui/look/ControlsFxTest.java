package org.entrypoint.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.concurrent.Task;
import javafx.css.CssParser;
import javafx.css.CssParser.ParseError;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.CheckTreeView;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.TaskProgressView;
import org.entrypoint.ui.Canvas;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;
import org.entrypoint.ui.window.Scenery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** ControlsFX's controls look like ours in every theme and at every size, those in windows of their own as well. */
class ControlsFxTest {
	private static final List<String> SCHOOLS = List.of("Lincoln Elementary", "Oak Street Middle", "Riverbend High");

	static Stream<Canvas> looks() {
		return Scenery.SIZES.stream().flatMap(size -> Stream.of(Theme.values()).map(size::in));
	}

	@ParameterizedTest
	@MethodSource("looks")
	void itsWordsAreLegibleInOurColors(Canvas canvas) {
		Toolkit.run(() -> {
			VBox controls = controls();
			Scene scene = canvas.scene(controls);
			withEveryRule(canvas.theme(), scene);
			canvas.take(scene,
					Path.of("target", "pictures", "controlsfx-" + canvas.name() + "-" + canvas.theme() + ".png"));
			List<Defect> defects = new ArrayList<>(Look.atColours("controls", scene, canvas.scale()));
			// Segments stand edge to edge: what is beside one is the edge of the next.
			defects.removeIf(each -> each.kind() == Defect.Kind.BORDER && each.what().contains("SegmentedButton"));
			Look.atLayout("controls", scene).stream().filter(each -> each.kind() == Defect.Kind.SMALL)
					.forEach(defects::add);
			assertEquals(List.of(), defects);
		});
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void itsOwnSheetsFindEveryColorTheyLookUp(Theme theme) {
		Toolkit.run(() -> {
			List<String> errors = new ArrayList<>();
			ListChangeListener<ParseError> listener = change -> {
				while (change.next()) {
					change.getAddedSubList().forEach(each -> errors.add(each.getMessage()));
				}
			};
			CssParser.errorsProperty().addListener(listener);
			withEveryRule(theme, Scenery.SIZES.getFirst().in(theme).scene(controls()));
			CssParser.errorsProperty().removeListener(listener);
			assertEquals(List.of(), errors);
		});
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void whatOpensBesideItIsAsLargeAsTheTextIs(Theme theme) {
		Toolkit.run(() -> {
			CheckComboBox<String> several = new CheckComboBox<>(FXCollections.observableArrayList(SCHOOLS));
			SearchableComboBox<String> one = new SearchableComboBox<>(FXCollections.observableArrayList(SCHOOLS));
			Button beside = new Button("More");
			Stage stage = new Stage();
			Scene scene = new Scene(new VBox(20, several, one, beside), 900, 800);
			Appearance appearance = new Appearance(scene);
			appearance.show(theme);
			appearance.resize(200);
			withEveryRule(theme, scene);
			stage.setScene(scene);
			stage.show();
			PopOver more = new PopOver(new Label("Schools of the north"));
			more.setTitle("Schools");
			more.setHeaderAlwaysVisible(true);
			more.setAnimated(false);
			try {
				opened(theme, "several", several::show);
				several.hide();
				opened(theme, "one", one::show);
				one.hide();
				opened(theme, "more", () -> more.show(beside));
				more.hide();
			} finally {
				stage.close();
			}
		});
	}

	@Test
	void everyLauncherOpensWhatCompletionNeeds() throws IOException {
		for (String launcher : List.of("launchers/entrypoint", "launchers/entrypoint.cmd", "package")) {
			String text = Files.readString(Path.of("packaging", launcher));
			assertTrue(text.contains("--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED"), launcher);
		}
	}

	/** With the rules of controls that the program does not use yet; using one is what keeps its rules. */
	private static void withEveryRule(Theme theme, Scene scene) {
		Application.setUserAgentStylesheet(
				"/atlantafx/base/theme/" + (theme == Theme.DARK ? "primer-dark.css" : "primer-light.css"));
		Canvas.settle(scene.getRoot());
	}

	/** Opens a window over the window, and looks at all that it says. */
	private static void opened(Theme theme, String what, Runnable open) {
		List<Window> before = List.copyOf(Window.getWindows());
		open.run();
		List<Window> after = Window.getWindows().stream().filter(each -> !before.contains(each)).toList();
		assertFalse(after.isEmpty(), what + " opens nothing");
		Scene scene = after.getFirst().getScene();
		Canvas.settle(scene.getRoot());
		List<Text> texts = new ArrayList<>();
		collect(scene.getRoot(), texts);
		assertFalse(texts.isEmpty(), what + " says nothing");
		texts.forEach(each -> assertTrue(each.getFont().getSize() >= 800 / 48.0 * 2 - 0.1,
				what + " says “" + each.getText() + "” in " + each.getFont().getSize()));
		scene.snapshot(null);
		assertEquals(List.of(), Look.atColours(what + " in " + theme, scene, 1));
	}

	private static void collect(Node node, List<Text> texts) {
		if (node instanceof Text text && text.isVisible() && !text.getText().isBlank()) {
			texts.add(text);
		}
		if (node instanceof Parent parent) {
			parent.getChildrenUnmodifiable().forEach(each -> collect(each, texts));
		}
	}

	/** One of each that stands in the window. */
	private static VBox controls() {
		CheckComboBox<String> several = new CheckComboBox<>(FXCollections.observableArrayList(SCHOOLS));
		several.getCheckModel().check(0);
		several.getCheckModel().check(2);
		SearchableComboBox<String> one = new SearchableComboBox<>(FXCollections.observableArrayList(SCHOOLS));
		one.setValue(SCHOOLS.get(1));
		SegmentedButton segments = new SegmentedButton(new ToggleButton("Before"), new ToggleButton("During"),
				new ToggleButton("Both"));
		segments.getButtons().get(1).setSelected(true);
		CheckBoxTreeItem<String> root = new CheckBoxTreeItem<>("All schools");
		SCHOOLS.forEach(each -> root.getChildren().add(new CheckBoxTreeItem<>(each)));
		root.setExpanded(true);
		CheckTreeView<String> tree = new CheckTreeView<>(root);
		tree.getCheckModel().check(root.getChildren().get(1));
		tree.getSelectionModel().select(2);
		NotificationPane notification = new NotificationPane(new StackPane(new Label("What is below")));
		notification.setText("Someone else changed this file.");
		notification.setShowFromTop(true);
		notification.getStyleClass().add("top");
		TaskProgressView<Task<Void>> tasks = new TaskProgressView<>();
		tasks.getTasks().add(new Task<>() {
			{
				updateTitle("Excel workbook");
				updateMessage("Writing sheet 3 of 8");
				updateProgress(3, 8);
			}

			@Override
			protected Void call() {
				throw new AssertionError("it is drawn, not run");
			}
		});
		VBox all = new VBox(12, several, one, segments, tree, tasks, notification);
		all.getChildren().forEach(each -> each.setId(each.getClass().getSimpleName()));
		tree.setMinHeight(160);
		tasks.setMinHeight(120);
		notification.setMinHeight(80);
		return all;
	}
}
