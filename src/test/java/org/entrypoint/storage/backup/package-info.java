/** Tests of earlier versions. */
@NullMarked
package org.entrypoint.storage.backup;

import org.jspecify.annotations.NullMarked;
