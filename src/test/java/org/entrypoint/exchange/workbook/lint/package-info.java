/** Rules for exported workbooks that no validator knows: each family of them looks at the parts of the file itself. */
@NullMarked
package org.entrypoint.exchange.workbook.lint;

import org.jspecify.annotations.NullMarked;
