package org.entrypoint.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entrypoint.session.Change;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.ui.screen.shared.WindowContext;

/** A desk without files: it writes down what it was asked for, and forgets what it should. */
public final class QuietDesk implements WindowContext {
	private final List<String> asked = new ArrayList<>();
	private final List<RecentWorkshop> recent;

	/** A desk on which these workshops were open before. */
	public QuietDesk(List<RecentWorkshop> recent) {
		this.recent = new ArrayList<>(recent);
	}

	/** What it was asked for, in order. */
	public List<String> asked() {
		return List.copyOf(asked);
	}

	@Override
	public void newWorkshop() {
		asked.add("new");
	}

	@Override
	public void chooseAndOpen() {
		asked.add("open");
	}

	@Override
	public void open(Path file) {
		asked.add("open " + file);
	}

	@Override
	public void trySample() {
		asked.add("sample");
	}

	@Override
	public void rehearse() {
		asked.add("rehearse");
	}

	@Override
	public void saveAs() {
		asked.add("save as");
	}

	@Override
	public void undoable(String sentence, Runnable undoes) {
		asked.add("undoable");
	}

	@Override
	public void changed(Change change, String sentence) {
		asked.add("changed");
	}

	@Override
	public void exportWorkbook() {
		asked.add("export");
	}

	@Override
	public void fillForm() {
		asked.add("form");
	}

	@Override
	public void saveBlankWorkbook() {
		asked.add("blank");
	}

	@Override
	public void chooseDiagnostic() {
		asked.add("diagnostic");
	}

	@Override
	public void recent(Consumer<List<RecentWorkshop>> taker) {
		taker.accept(List.copyOf(recent));
	}

	@Override
	public void forget(RecentWorkshop workshop) {
		asked.add("forget " + workshop.file());
		recent.remove(workshop);
	}

	@Override
	public void say(String message) {
		asked.add("say " + message);
	}

	@Override
	public void warn(String message) {
		asked.add("warn " + message);
	}
}
