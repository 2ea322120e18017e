package org.entrypoint.crooked.ui.base;

import org.entrypoint.crooked.app.Cellar;

/** Uses a room that is closed to it. */
record Leak(Cellar cellar) {
}
