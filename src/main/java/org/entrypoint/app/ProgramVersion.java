package org.entrypoint.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar says it. */
final class ProgramVersion implements IVersionProvider {
	@Override
	public String[] getVersion() {
		String version = Main.class.getPackage().getImplementationVersion();
		return new String[]{"EntryPoint " + Objects.requireNonNullElse(version, "(development)")};
	}
}
