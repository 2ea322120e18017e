package org.entrypoint.app;

import java.time.Clock;
import java.time.ZoneId;
import org.entrypoint.storage.AppFolder;
import org.entrypoint.storage.FileLibrary;

/** Starts EntryPoint: the window, or one of its commands. */
public final class Main {
	private Main() {
	}

	/** Runs the program and ends the process: 0 done, 1 failed, 2 bad input. */
	public static void main(String[] arguments) {
		AppFolder folder = AppFolder.ofUser(System.getenv(), name -> System.getProperty(name, ""));
		Clock clock = Clock.system(ZoneId.systemDefault());
		FileLibrary library = new FileLibrary(folder, clock);
		int code = new Program(library).run(arguments);
		System.exit(code);
	}
}
