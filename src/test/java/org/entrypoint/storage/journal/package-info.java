/** Tests of the journal. */
@NullMarked
package org.entrypoint.storage.journal;

import org.jspecify.annotations.NullMarked;
