/** How the window is opened. */
@NullMarked
package org.entrypoint.app.launch;

import org.jspecify.annotations.NullMarked;
