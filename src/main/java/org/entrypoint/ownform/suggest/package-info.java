/** A mapping that the labels of a form suggest. */
@NullMarked
package org.entrypoint.ownform.suggest;

import org.jspecify.annotations.NullMarked;
