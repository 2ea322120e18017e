package org.entrypoint.crooked.ui.command;

import org.entrypoint.crooked.app.Cellar;

/** Uses a room that is closed to it. */
record Leak(Cellar cellar) {
}
