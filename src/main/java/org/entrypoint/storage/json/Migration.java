package org.entrypoint.storage.json;

import tools.jackson.databind.node.ObjectNode;

/** The way from one form of the file to the next. */
interface Migration {
	/** The form that it leads from; it leads to the one with the next number. */
	int from();

	/**
	 * The same file in the next form. What it says about the workshop, and what nobody knows, stays.
	 *
	 * @param file a file whose hashes were looked at already; it is left as it is
	 */
	ObjectNode next(ObjectNode file);
}
