/** Tests of controls. */
@NullMarked
package org.entrypoint.ui.control.entry;

import org.jspecify.annotations.NullMarked;
