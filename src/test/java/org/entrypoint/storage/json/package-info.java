/** Tests of the journal. */
@NullMarked
package org.entrypoint.storage.json;

import org.jspecify.annotations.NullMarked;
