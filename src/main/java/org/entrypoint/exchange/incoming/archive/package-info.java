/** The file of an incoming workbook as a packed folder: what it is, and its parts, each unpacked and checked. */
@NullMarked
package org.entrypoint.exchange.incoming.archive;

import org.jspecify.annotations.NullMarked;
