/** The line in which what is said is typed, and what becomes of a paste. */
@NullMarked
package org.entrypoint.ui.control.entry;

import org.jspecify.annotations.NullMarked;
