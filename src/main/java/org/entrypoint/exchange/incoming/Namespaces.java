package org.entrypoint.exchange.incoming;

/** Whose words the parts of a workbook are written in. */
final class Namespaces {
	/** The elements of workbooks. */
	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	/** Attributes that name a relation. */
	static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private Namespaces() {
	}
}
