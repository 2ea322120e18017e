/** A workshop without the names of people, schools and tables, for those who were not in the room. */
@NullMarked
package org.entrypoint.exchange.redacted;

import org.jspecify.annotations.NullMarked;
