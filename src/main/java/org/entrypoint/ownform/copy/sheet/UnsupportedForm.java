package org.entrypoint.ownform.copy.sheet;

/** A form that is put together in a way in which nothing can be filled in safely. */
public final class UnsupportedForm extends Exception {
	private static final long serialVersionUID = 1;
}
