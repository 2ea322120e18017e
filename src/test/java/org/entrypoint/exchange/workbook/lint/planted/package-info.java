/** Defects to plant into a sound workbook, one at a time, so that every rule is seen to fail. */
@NullMarked
package org.entrypoint.exchange.workbook.lint.planted;

import org.jspecify.annotations.NullMarked;
