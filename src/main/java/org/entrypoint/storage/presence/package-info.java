/** Who has a file open, here or on another computer. */
@NullMarked
package org.entrypoint.storage.presence;

import org.jspecify.annotations.NullMarked;
