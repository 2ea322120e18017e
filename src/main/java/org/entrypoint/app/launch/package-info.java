/** Opens the window. */
@NullMarked
package org.entrypoint.app.launch;

import org.jspecify.annotations.NullMarked;
