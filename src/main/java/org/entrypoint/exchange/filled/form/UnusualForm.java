package org.entrypoint.exchange.filled.form;

/** A form that is put together in a way in which nothing can be filled in safely. */
final class UnusualForm extends Exception {
	private static final long serialVersionUID = 1;
}
