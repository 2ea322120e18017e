/** Tests: Where the window is, and that it fits the screen. */
@NullMarked
package org.entrypoint.ui.window.place;

import org.jspecify.annotations.NullMarked;
