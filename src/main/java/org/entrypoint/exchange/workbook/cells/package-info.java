/** What stands in the cells of a workbook, spelled as its parts hold it. */
@NullMarked
package org.entrypoint.exchange.workbook.cells;

import org.jspecify.annotations.NullMarked;
