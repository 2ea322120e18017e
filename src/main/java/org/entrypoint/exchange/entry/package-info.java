/** What a workbook says row by row, so that what comes back can be compared with what left. */
@NullMarked
package org.entrypoint.exchange.entry;

import org.jspecify.annotations.NullMarked;
