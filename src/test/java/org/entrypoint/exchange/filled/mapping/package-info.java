/** Tests of mappings. */
@NullMarked
package org.entrypoint.exchange.filled.mapping;

import org.jspecify.annotations.NullMarked;
