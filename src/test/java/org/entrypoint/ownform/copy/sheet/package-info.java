/** Sheets as text. */
@NullMarked
package org.entrypoint.ownform.copy.sheet;

import org.jspecify.annotations.NullMarked;
