/** A workbook as its packed parts say it, read without the library that wrote it. */
@NullMarked
package org.entrypoint.exchange.workbook.lint.book;

import org.jspecify.annotations.NullMarked;
