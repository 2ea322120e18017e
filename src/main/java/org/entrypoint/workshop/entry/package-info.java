/** The decision on the entry point, and what else bears on it. */
@NullMarked
package org.entrypoint.workshop.entry;

import org.jspecify.annotations.NullMarked;
