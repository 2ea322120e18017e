/** A form with a mapping in front of a person, who changes it step by step. */
@NullMarked
package org.entrypoint.ownform.draft;

import org.jspecify.annotations.NullMarked;
