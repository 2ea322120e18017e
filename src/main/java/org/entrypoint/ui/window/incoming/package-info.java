/** Workbooks that come back: what they would change is looked at first, and made in one step of undo. */
@NullMarked
package org.entrypoint.ui.window.incoming;

import org.jspecify.annotations.NullMarked;
