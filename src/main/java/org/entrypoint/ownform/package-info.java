/**
 * Fills copies of a district's own form: an optional feature, whole in this room. Only {@code app} knows it, and plugs
 * it in.
 */
@NullMarked
package org.entrypoint.ownform;

import org.jspecify.annotations.NullMarked;
