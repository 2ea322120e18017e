/** Tests of forms as text. */
@NullMarked
package org.entrypoint.exchange.filled.form;

import org.jspecify.annotations.NullMarked;
