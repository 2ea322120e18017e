/** Tests of the controls. */
@NullMarked
package org.entrypoint.ui.control;

import org.jspecify.annotations.NullMarked;
