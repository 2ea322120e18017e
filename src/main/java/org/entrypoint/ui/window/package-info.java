/** The window: its frame, the way through the steps, keys, themes, files and messages. */
@NullMarked
package org.entrypoint.ui.window;

import org.jspecify.annotations.NullMarked;
