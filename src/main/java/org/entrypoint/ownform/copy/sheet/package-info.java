/** One sheet of a form: its layout, and cells filled into its XML. */
@NullMarked
package org.entrypoint.ownform.copy.sheet;

import org.jspecify.annotations.NullMarked;
