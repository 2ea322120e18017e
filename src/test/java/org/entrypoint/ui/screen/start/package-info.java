/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.start;

import org.jspecify.annotations.NullMarked;
