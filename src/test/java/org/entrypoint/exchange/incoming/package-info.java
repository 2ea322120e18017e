/** Workbooks that other people and programs made, sound and broken, and what comes of them. */
@NullMarked
package org.entrypoint.exchange.incoming;

import org.jspecify.annotations.NullMarked;
