/** Which cells of a form take what, as a person writes it down. */
@NullMarked
package org.entrypoint.exchange.filled.mapping;

import org.jspecify.annotations.NullMarked;
