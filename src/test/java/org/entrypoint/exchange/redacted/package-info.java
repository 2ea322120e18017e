/** Tests of workshops without names. */
@NullMarked
package org.entrypoint.exchange.redacted;

import org.jspecify.annotations.NullMarked;
