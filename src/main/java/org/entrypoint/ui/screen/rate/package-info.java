/** Rating dimensions, statements and conditions, by agreement or by a vote. */
@NullMarked
package org.entrypoint.ui.screen.rate;

import org.jspecify.annotations.NullMarked;
