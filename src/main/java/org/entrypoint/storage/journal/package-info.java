/** What was typed since the file was last written, on this computer's own disk: written within half a second. */
@NullMarked
package org.entrypoint.storage.journal;

import org.jspecify.annotations.NullMarked;
