/** The instrument as data: focus areas, guiding questions, dimensions, statements, conditions, scales and tests. */
@NullMarked
package org.entrypoint.diagnostic;

import org.jspecify.annotations.NullMarked;
