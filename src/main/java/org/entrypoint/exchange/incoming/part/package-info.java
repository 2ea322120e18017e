/** The parts of an incoming workbook: sound XML, and how one leads to the other. */
@NullMarked
package org.entrypoint.exchange.incoming.part;

import org.jspecify.annotations.NullMarked;
