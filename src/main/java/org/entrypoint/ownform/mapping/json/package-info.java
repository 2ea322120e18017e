/** Mappings as files that people read and write. */
@NullMarked
package org.entrypoint.ownform.mapping.json;

import org.jspecify.annotations.NullMarked;
