/** A room that breaks the rules of the house on purpose. */
@NullMarked
package org.entrypoint.crooked.ownform;

import org.jspecify.annotations.NullMarked;
