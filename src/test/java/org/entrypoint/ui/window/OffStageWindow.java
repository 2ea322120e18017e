package org.entrypoint.ui.window;

import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.ui.window.document.PlaceCommands;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.ui.base.FileKind;
import org.entrypoint.ownform.draft.FormOpener;
import org.entrypoint.ownform.ui.FormController;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.session.Position;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Library;
import org.entrypoint.session.port.Ports;
import org.entrypoint.session.port.Preferences;
import org.entrypoint.session.port.Proposal;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.workshop.Workshop;

/** A window that is never shown, for what is drawn from its commands; it writes no files. */
public final class OffStageWindow {
	private static final FileChoice NO_FILES = new FileChoice() {
		@Override
		public Optional<Path> toOpen(FileKind kind) {
			return Optional.empty();
		}

		@Override
		public Optional<Path> toSave(FileKind kind, String name) {
			return Optional.empty();
		}
	};

	private OffStageWindow() {
	}

	/** The commands of a window on the start screen; on the UI thread. */
	public static Commands commands(Library library, Clock clock) {
		return new Window(ports(library, clock),
				List.of((host, workshop) -> new FormController(new FormOpener(), host, workshop).command()), NO_FILES,
				() -> {
				}).commands();
	}

	/** The commands of a window in which a workshop is open; on the UI thread. */
	public static Commands commands(Library library, Clock clock, Workshop workshop) {
		Commands commands = commands(library, clock);
		PlaceCommands places = new PlaceCommands(new Words("org.entrypoint.ui.window.shell"), workshop,
				new Position(workshop.diagnostic(), ""));
		commands.addSource(places::all);
		return commands;
	}

	/** Ports that write nothing and remember nothing for longer than they live. */
	static Ports ports(Library library, Clock clock) {
		return new Ports(library, nothing(), (now, file) -> new Proposal(List.of(), List.of()), new WithoutNames(),
				memory(), () -> "x", clock);
	}

	private static Exporter nothing() {
		return (workshop, content, paper, file, progress) -> {
			throw new AssertionError("no walk exports");
		};
	}

	private static Preferences memory() {
		return new Preferences() {
			private final Map<String, String> values = new HashMap<>();

			@Override
			public Optional<String> get(String key) {
				return Optional.ofNullable(values.get(key));
			}

			@Override
			public void put(String key, String value) {
				values.put(key, value);
			}

			@Override
			public void close() {
				// nothing is written
			}
		};
	}
}
