/** Tests of controls. */
@NullMarked
package org.entrypoint.ui.control.layout;

import org.jspecify.annotations.NullMarked;
