/** Tests of controls. */
@NullMarked
package org.entrypoint.ui.control.text;

import org.jspecify.annotations.NullMarked;
