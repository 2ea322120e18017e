/** All notes, actions and ratings of a workshop in one table over the window: found by typing, gone to by Enter. */
@NullMarked
package org.entrypoint.ui.window.search;

import org.jspecify.annotations.NullMarked;
