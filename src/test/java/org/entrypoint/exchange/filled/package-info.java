/** Tests of copies of a district's own form. */
@NullMarked
package org.entrypoint.exchange.filled;

import org.jspecify.annotations.NullMarked;
