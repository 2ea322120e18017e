/** Tests of the screens, by the keys that a facilitator presses. */
@NullMarked
package org.entrypoint.ui.screen;

import org.jspecify.annotations.NullMarked;
