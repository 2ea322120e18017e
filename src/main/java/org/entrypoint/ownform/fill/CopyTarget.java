package org.entrypoint.ownform.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entrypoint.session.FileFailure;
import org.entrypoint.ownform.FormProblem;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/**
 * Where something made of a form goes: anywhere but over the form.
 *
 * @param form the form, which is only read
 * @param target the file that is to be written
 */
public record CopyTarget(Path form, Path target) {
	/**
	 * Looks whether it is another file, under a name that Excel opens.
	 *
	 * @throws Problem if it is the form itself, is named like a file with macros, or the form cannot be found out about
	 */
	public void check() throws Problem {
		if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
			throw new Problem(FormProblem.FILL_XLSM, target);
		}
		if (isForm()) {
			throw new Problem(FormProblem.FILL_SAME, form);
		}
	}

	private boolean isForm() throws Problem {
		try {
			return Files.exists(target) && Files.exists(form) && Files.isSameFile(target, form);
		} catch (IOException e) {
			throw new Problem(ProblemCode.INCOMING_UNREADABLE, form, FileFailure.of(e).words()).because(e);
		}
	}
}
