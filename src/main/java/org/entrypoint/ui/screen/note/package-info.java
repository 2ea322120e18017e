/** A workshop's notes in a list, what can be done with one, and all that is known about it. */
@NullMarked
package org.entrypoint.ui.screen.note;

import org.jspecify.annotations.NullMarked;
