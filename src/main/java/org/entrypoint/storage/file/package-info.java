/** Reading and writing files, with what goes wrong in words. */
@NullMarked
package org.entrypoint.storage.file;

import org.jspecify.annotations.NullMarked;
