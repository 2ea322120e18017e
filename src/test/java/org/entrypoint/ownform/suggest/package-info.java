/** What labels suggest. */
@NullMarked
package org.entrypoint.ownform.suggest;

import org.jspecify.annotations.NullMarked;
