/** Files as they lie on drives. */
@NullMarked
package org.entrypoint.storage.file;

import org.jspecify.annotations.NullMarked;
