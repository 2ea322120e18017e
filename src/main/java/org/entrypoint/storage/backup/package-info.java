/** Earlier versions of documents, on this computer's own disk. */
@NullMarked
package org.entrypoint.storage.backup;

import org.jspecify.annotations.NullMarked;
