@NullMarked
package org.entrypoint.exchange.workbook.cells;

import org.jspecify.annotations.NullMarked;
