/**
 * Workbooks that come in from outside: each is checked in every part, then read into a picture without regard to POI.
 */
@NullMarked
package org.entrypoint.exchange.incoming;

import org.jspecify.annotations.NullMarked;
