/** Workbooks that come back. */
@NullMarked
package org.entrypoint.exchange.returned;

import org.jspecify.annotations.NullMarked;
