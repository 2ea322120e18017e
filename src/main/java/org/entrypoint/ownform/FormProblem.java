package org.entrypoint.ownform;

import org.entrypoint.locale.Words;
import org.entrypoint.session.Problem;

/** What goes wrong with forms and mappings, in the words of this room. */
public enum FormProblem implements Problem.Code {
	FILL_SAME, FILL_XLSM, FILL_UNUSUAL, FILL_CANNOT, FILL_NO_LABELS, FILL_NO_LABEL, FILL_LONG_LABEL, FILL_NO_SHEETS,

	MAPPING_MISSING, MAPPING_SPECIAL, MAPPING_UNREADABLE, MAPPING_LARGE, MAPPING_ENCODING, MAPPING_FOREIGN, MAPPING_WRONG;

	@Override
	public Words sentences() {
		return new Words("org.entrypoint.ownform.problems");
	}
}
