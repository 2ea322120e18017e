/** The neutral report: sheets, rows and cells, and how one follows from another, without any library. */
@NullMarked
package org.entrypoint.exchange.report;

import org.jspecify.annotations.NullMarked;
