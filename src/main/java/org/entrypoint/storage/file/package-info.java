/** Files as a whole: how they are named, read, and written so that there is always the old one or the new one. */
@NullMarked
package org.entrypoint.storage.file;

import org.jspecify.annotations.NullMarked;
