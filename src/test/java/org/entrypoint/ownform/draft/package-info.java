/** A person points at cells. */
@NullMarked
package org.entrypoint.ownform.draft;

import org.jspecify.annotations.NullMarked;
