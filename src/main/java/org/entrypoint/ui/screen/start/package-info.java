/** Where a workshop is begun or opened. */
@NullMarked
package org.entrypoint.ui.screen.start;

import org.jspecify.annotations.NullMarked;
