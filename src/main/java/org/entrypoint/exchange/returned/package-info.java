/** What people typed into a workbook of ours, and what it would change in the workshop that it came from. */
@NullMarked
package org.entrypoint.exchange.returned;

import org.jspecify.annotations.NullMarked;
