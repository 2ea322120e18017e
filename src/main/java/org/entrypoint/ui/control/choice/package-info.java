/** Choosing one of several, and lists that lead somewhere. */
@NullMarked
package org.entrypoint.ui.control.choice;

import org.jspecify.annotations.NullMarked;
