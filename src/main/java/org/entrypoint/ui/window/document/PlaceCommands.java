package org.entrypoint.ui.window.document;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.window.view.StepTitles;
import org.entrypoint.workshop.Workshop;

/** The commands that go to the phases, steps and questions of an open workshop. */
public final class PlaceCommands {
	private final Words words;
	private final Workshop workshop;
	private final Position position;

	public PlaceCommands(Words words, Workshop workshop, Position position) {
		this.words = words;
		this.workshop = workshop;
		this.position = position;
	}

	/** All of them, the phases with their keys first. */
	public List<Command> all() {
		List<Command> commands = new ArrayList<>();
		for (Phase phase : Phase.values()) {
			int number = commands.size() + 1;
			commands.add(Command
					.of("area-" + phase.code(), CommandGroup.PLACE,
							words.get("goTo", StepTitles.phase(words, workshop, phase)), () -> position.goTo(phase))
					.by(KeyCombination.valueOf("Shortcut+" + number))
					.alsoBy(KeyCombination.valueOf("Shortcut+Shift+" + number),
							KeyCombination.valueOf("Shortcut+Numpad " + number)));
		}
		position.outline().steps().forEach(step -> commands
				.add(Command.of("step-" + step.id(), CommandGroup.PLACE, title(step), () -> position.go(step))));
		return commands;
	}

	private String title(Step step) {
		String where = words.get("goToStep", StepTitles.phase(words, workshop, step.phase()), words.of(step.kind()));
		String subject = StepTitles.subject(workshop, step);
		return subject.isEmpty() ? where : words.get("goToSubject", where, subject);
	}
}
