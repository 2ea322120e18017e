/** The instrument: what is in it, and what is refused. */
@NullMarked
package org.entrypoint.diagnostic;

import org.jspecify.annotations.NullMarked;
