/** The labels of a form, and which of them stand for what. */
@NullMarked
package org.entrypoint.ownform.label;

import org.jspecify.annotations.NullMarked;
