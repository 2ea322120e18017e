/** What the window says: in passing, until it is answered, and with a way back. */
@NullMarked
package org.entrypoint.ui.window.message;

import org.jspecify.annotations.NullMarked;
