package org.entrypoint.ui.window.export;

import java.util.stream.Stream;
import org.entrypoint.session.port.Exporter.Paper;
import org.entrypoint.session.port.Preferences;

/** Remembers the paper on which workbooks were last to be printed; letter, where none ever was chosen. */
public final class PaperMemory {
	private static final String PAPER = "paper";
	private final Preferences preferences;

	public PaperMemory(Preferences preferences) {
		this.preferences = preferences;
	}

	public Paper last() {
		String name = preferences.get(PAPER).orElse("");
		return Stream.of(Paper.values()).filter(each -> each.name().equals(name)).findFirst().orElse(Paper.LETTER);
	}

	public void remember(Paper paper) {
		preferences.put(PAPER, paper.name());
	}
}
