/** What a workshop says, laid out on sheets without regard to a file format, and files written as a whole. */
@NullMarked
package org.entrypoint.exchange;

import org.jspecify.annotations.NullMarked;
