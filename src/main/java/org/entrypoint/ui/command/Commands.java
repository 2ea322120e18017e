package org.entrypoint.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * All commands of a window, in the order in which the list of keys shows them. Some are there for good, others come and
 * go with the open workshop. Belongs to the UI thread.
 */
public final class Commands {
	private final Map<String, Command> fixed = new LinkedHashMap<>();
	private final List<Supplier<List<Command>>> sources = new ArrayList<>();
	private Consumer<String> onObstacle = sentence -> {
	};

	/** Takes the sentences that say why a command cannot be done. */
	public void setOnObstacle(Consumer<String> taker) {
		onObstacle = taker;
	}

	/**
	 * Adds a command.
	 *
	 * @throws IllegalArgumentException if there is one with its id
	 */
	public void add(Command command) {
		if (fixed.putIfAbsent(command.id(), command) != null) {
			throw new IllegalArgumentException("two commands called " + command.id());
		}
	}

	/** Adds commands that depend on what is open; {@code source} is asked each time. */
	public void addSource(Supplier<List<Command>> source) {
		sources.add(source);
	}

	/** Those there for good. */
	public List<Command> fixed() {
		return List.copyOf(fixed.values());
	}

	/** All that are there at this moment. */
	public List<Command> all() {
		return Stream.concat(fixed.values().stream(), sources.stream().flatMap(each -> each.get().stream())).toList();
	}

	/**
	 * One of those that are there for good.
	 *
	 * @throws IllegalArgumentException if there is none with this id
	 */
	public Command get(String id) {
		Command command = fixed.get(id);
		if (command == null) {
			throw new IllegalArgumentException("no command called " + id);
		}
		return command;
	}

	/** The command that a key starts. */
	public Optional<Command> startedBy(KeyEvent event) {
		return all().stream().filter(each -> each.matches(event)).findFirst();
	}

	/** Those that can be done at this moment. */
	public List<Command> possible() {
		return all().stream().filter(each -> each.obstacle().get().isEmpty()).toList();
	}

	/** Does one of those that are there for good, or says why it cannot be done. */
	public void run(String id) {
		run(get(id));
	}

	/** Does a command, or says why it cannot be done. */
	public void run(Command command) {
		String obstacle = command.obstacle().get();
		if (obstacle.isEmpty()) {
			command.action().run();
		} else {
			onObstacle.accept(obstacle);
		}
	}
}
