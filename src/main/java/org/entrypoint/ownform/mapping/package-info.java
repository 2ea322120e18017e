/** Which cells of a form take what. */
@NullMarked
package org.entrypoint.ownform.mapping;

import org.jspecify.annotations.NullMarked;
