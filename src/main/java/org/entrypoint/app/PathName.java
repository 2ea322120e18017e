package org.entrypoint.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.entrypoint.session.FileFailure;
import org.entrypoint.ui.base.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file or folder as it is named on the command line; a name that cannot be one here is told in plain words. */
final class PathName implements ITypeConverter<Path> {
	@Override
	public Path convert(String name) {
		try {
			return Path.of(name);
		} catch (InvalidPathException e) {
			throw new TypeConversionException(new Words(Program.WORDS).get("noPath", name, FileFailure.of(e).words()));
		}
	}
}
