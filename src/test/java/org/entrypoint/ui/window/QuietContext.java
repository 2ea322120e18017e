package org.entrypoint.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entrypoint.session.Change;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.ui.screen.shared.WindowContext;
import org.entrypoint.ui.screen.start.RecentWorkshops;

/** A window around screens that has no files: it only forgets the recent workshops that it should. */
public final class QuietContext implements WindowContext, RecentWorkshops {
	private final Commands commands;
	private final List<RecentWorkshop> recent;

	/** A window with these commands, in which these workshops were open before. */
	public QuietContext(Commands commands, List<RecentWorkshop> recent) {
		this.commands = commands;
		this.recent = new ArrayList<>(recent);
	}

	@Override
	public Commands commands() {
		return commands;
	}

	@Override
	public void undoable(String sentence, Runnable undoes) {
	}

	@Override
	public void changed(Change change, String sentence) {
	}

	@Override
	public void say(String message) {
	}

	@Override
	public void warn(String message) {
	}

	@Override
	public void list(Consumer<List<RecentWorkshop>> taker) {
		taker.accept(List.copyOf(recent));
	}

	@Override
	public void open(Path file) {
	}

	@Override
	public void forget(RecentWorkshop workshop) {
		recent.remove(workshop);
	}
}
