package org.entrypoint.ui.window.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.session.OutlineProgress;
import org.entrypoint.ui.base.OptionalChildren;
import org.entrypoint.ui.base.Named;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.ui.control.choice.Pressable;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** The phases of the retreat, where the room is, and below them where the words are. */
public final class Sidebar extends VBox {
	/** A workshop's name has three lines of room. */
	private static final int LONGEST = 75;
	private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

	/** The button of a phase, and how much of it is done. */
	private record Entry(Pressable button, Label count) {
	}

	private final Words words;
	private final Position position;
	private final Map<Phase, Entry> entries = new EnumMap<>(Phase.class);
	private final Label workshopName = new WrappingLabel("", "side-workshop");
	private final Tooltip wholeName = new Tooltip();
	private final Button parkingLot = new Button();

	/**
	 * A sidebar.
	 *
	 * @param commands the window's commands
	 * @param menu the window's menu
	 * @param saved where the words are
	 */
	public Sidebar(Position position, Workshop workshop, Words words, Commands commands, Region menu, Region saved) {
		this.words = words;
		this.position = position;
		Named.styled(this, "sidebar");
		Label title = Named.styled(new Label("EntryPoint"), "side-title");
		HBox.setHgrow(title, Priority.ALWAYS);
		title.setMaxWidth(Double.MAX_VALUE);
		HBox top = Named.styled(new HBox(title, menu), "side-top");
		workshopName.setTooltip(wholeName);
		getChildren().addAll(top, workshopName);
		Stream.of(Phase.values()).forEach(phase -> getChildren().add(button(phase, workshop)));
		Region gap = new Region();
		VBox.setVgrow(gap, Priority.ALWAYS);
		Named.control(parkingLot, "parking-lot", words.get("parkingLot"), commands.get(CommandIds.PARKING).shownKey());
		Named.styled(parkingLot, "side-link", "side-small");
		parkingLot.setWrapText(true);
		parkingLot.setMinHeight(Region.USE_PREF_SIZE);
		parkingLot.setOnAction(event -> commands.run(CommandIds.PARKING));
		getChildren().addAll(gap, saved, parkingLot, keysHint(commands.get(CommandIds.KEYS)));
	}

	private Region keysHint(Command keys) {
		Label key = Named.styled(new Label(keys.shownKey()), "key-cap", "side-key");
		return Named.styled(new HBox(key, Named.styled(new Label(words.get("keys")), "side-small")), "side-keys");
	}

	private Pressable button(Phase phase, Workshop workshop) {
		String title = StepTitles.phase(words, workshop, phase);
		Label sign = Named.styled(new Label(sign(phase)), "side-sign");
		Label name = new WrappingLabel(title, "side-name");
		HBox.setHgrow(name, Priority.ALWAYS);
		name.setMaxWidth(Double.MAX_VALUE);
		Label count = Named.styled(new Label(), "side-count");
		count.setMinWidth(Region.USE_PREF_SIZE);
		HBox face = Named.styled(OptionalChildren.withWords(new HBox(sign, name, count), count), "side-face");
		Pressable button = new Pressable("area-" + phase.code(), title, () -> position.goTo(phase));
		Named.tooltip(button, title, KeyCombination.valueOf("Shortcut+" + (entries.size() + 1)).getDisplayText());
		button.getChildren().add(face);
		Named.styled(button, "side-area", "area-" + phase.code());
		button.setMinHeight(Region.USE_PREF_SIZE);
		entries.put(phase, new Entry(button, count));
		return button;
	}

	private String sign(Phase phase) {
		return phase.area().map(area -> String.valueOf(area.number()))
				.orElseGet(() -> words.get("sign." + phase.code()));
	}

	public void update(Step step, Workshop workshop) {
		String name = name(workshop.setup());
		workshopName.setText(FittedWords.cut(name, LONGEST));
		workshopName.setAccessibleText(name);
		wholeName.setText(name);
		entries.forEach((phase, shown) -> {
			boolean isHere = phase == step.phase();
			OutlineProgress walked = OutlineProgress.of(workshop, position.outline(), phase);
			boolean begun = walked.all() > 0 && walked.done() > 0;
			shown.button().pseudoClassStateChanged(CURRENT, isHere);
			shown.count().setText(begun ? walked.done() + "/" + walked.all() : "");
			shown.button()
					.setAccessibleText(LocalLists.of(Stream
							.of(StepTitles.phase(words, workshop, phase), isHere ? words.get("here") : "",
									begun ? words.get("areaDone", walked.done(), walked.all()) : "")
							.filter(each -> !each.isEmpty()).toList()));
		});
		int parked = workshop.notesAt(Place.PARKED).size();
		int present = workshop.setup().present();
		parkingLot.setText(present == 0 ? words.get("parked", parked) : words.get("parkedAndPresent", parked, present));
	}

	private String name(Setup setup) {
		if (setup.district().isBlank()) {
			return setup.title().isBlank() ? words.get("unnamed") : setup.title();
		}
		return setup.title().isBlank() ? setup.district() : setup.district() + " · " + setup.title();
	}
}
