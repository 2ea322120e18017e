package org.entrypoint.crooked.ui.control.text;

/** Is used by a neighbor that it should use. */
public record Field(String text) {
}
