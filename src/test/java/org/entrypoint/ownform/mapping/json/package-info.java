/** Mappings in files. */
@NullMarked
package org.entrypoint.ownform.mapping.json;

import org.jspecify.annotations.NullMarked;
