/** A copy of a form that is filled: what is not filled stays as it was, byte for byte. */
@NullMarked
package org.entrypoint.ownform.copy;

import org.jspecify.annotations.NullMarked;
