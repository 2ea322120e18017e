/** The program's own folder, and what it remembers there. */
@NullMarked
package org.entrypoint.storage.folder;

import org.jspecify.annotations.NullMarked;
