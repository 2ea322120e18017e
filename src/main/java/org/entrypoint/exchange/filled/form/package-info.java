/** A form as the text of its parts: what is not filled stays as it was, byte for byte. */
@NullMarked
package org.entrypoint.exchange.filled.form;

import org.jspecify.annotations.NullMarked;
