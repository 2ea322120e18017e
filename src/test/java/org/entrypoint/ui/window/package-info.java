/** The window as a whole: its pictures, and what every screen of it must keep. */
@NullMarked
package org.entrypoint.ui.window;

import org.jspecify.annotations.NullMarked;
