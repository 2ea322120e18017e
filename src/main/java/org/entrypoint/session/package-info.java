/** The live retreat: the current workshop, undo and redo, the way through the steps, and the ports to the outside. */
@NullMarked
package org.entrypoint.session;

import org.jspecify.annotations.NullMarked;
