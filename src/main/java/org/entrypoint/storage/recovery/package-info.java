/** What comes back after the program or the computer died, or a file was damaged. */
@NullMarked
package org.entrypoint.storage.recovery;

import org.jspecify.annotations.NullMarked;
