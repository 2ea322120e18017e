/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.rate;

import org.jspecify.annotations.NullMarked;
