/** The report as an Excel workbook. */
@NullMarked
package org.entrypoint.exchange.workbook;

import org.jspecify.annotations.NullMarked;
