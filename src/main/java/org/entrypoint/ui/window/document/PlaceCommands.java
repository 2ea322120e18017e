package org.entrypoint.ui.window.document;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.window.view.StepTitles;
import org.entrypoint.workshop.Workshop;

/** The commands that go to the areas, steps and questions of an open workshop. */
public final class PlaceCommands {
	private static final int MOST_WITH_A_KEY = 9;
	private final Words words;
	private final Workshop workshop;
	private final Position position;

	public PlaceCommands(Words words, Workshop workshop, Position position) {
		this.words = words;
		this.workshop = workshop;
		this.position = position;
	}

	/** All of them, the areas first; the first nine areas have keys. */
	public List<Command> all() {
		List<Command> commands = new ArrayList<>();
		List<String> areas = position.outline().areas();
		for (String area : areas) {
			Command command = Command.of("area-" + area, CommandGroup.PLACE,
					words.get("goTo", StepTitles.area(words, workshop, area)), () -> position.goTo(area));
			int number = commands.size() + 1;
			commands.add(number > MOST_WITH_A_KEY
					? command
					: command.by(KeyCombination.valueOf("Shortcut+" + number)).alsoBy(
							KeyCombination.valueOf("Shortcut+Shift+" + number),
							KeyCombination.valueOf("Shortcut+Numpad " + number)));
		}
		areas.forEach(area -> position.outline().of(area).forEach(step -> commands
				.add(Command.of("step-" + step.id(), CommandGroup.PLACE, title(area, step), () -> position.go(step)))));
		return commands;
	}

	private String title(String area, Step step) {
		String where = words.get("goToStep", StepTitles.area(words, workshop, area), words.of(step.kind()));
		String subject = StepTitles.subject(workshop, step);
		return subject.isEmpty() ? where : words.get("goToSubject", where, subject);
	}
}
