package org.entrypoint.crooked.ui.control.layout;

import org.entrypoint.crooked.ui.control.text.Field;

/** Uses a neighbor that should use it. */
record Row(Field field) {
}
