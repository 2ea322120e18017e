package org.entrypoint.app.cli.option;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as its jar says it. */
public final class ProgramVersion implements IVersionProvider {
	@Override
	public String[] getVersion() {
		String version = ProgramVersion.class.getPackage().getImplementationVersion();
		return new String[]{"EntryPoint " + Objects.requireNonNullElse(version, "(development)")};
	}
}
