/** A copy of a district's own form, filled with what a workshop says. */
@NullMarked
package org.entrypoint.exchange.filled;

import org.jspecify.annotations.NullMarked;
