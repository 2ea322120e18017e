/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.entry;

import org.jspecify.annotations.NullMarked;
