/** Fills copies of forms, and tells what was filled, what was not, and what has no place. */
@NullMarked
package org.entrypoint.ownform.fill;

import org.jspecify.annotations.NullMarked;
