/** Files as they lie on drives. */
@NullMarked
package org.entrypoint.files;

import org.jspecify.annotations.NullMarked;
