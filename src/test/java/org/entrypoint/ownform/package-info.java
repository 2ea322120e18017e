/** Forms as districts have them, and what becomes of their copies. */
@NullMarked
package org.entrypoint.ownform;

import org.jspecify.annotations.NullMarked;
