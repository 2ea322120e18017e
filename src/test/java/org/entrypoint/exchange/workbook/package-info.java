/** Workbooks read back, laid out and written to all kinds of places. */
@NullMarked
package org.entrypoint.exchange.workbook;

import org.jspecify.annotations.NullMarked;
