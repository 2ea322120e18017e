/** How the newest version of a workshop gets into the journal and into its file. */
@NullMarked
package org.entrypoint.storage.saving;

import org.jspecify.annotations.NullMarked;
