/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.setup;

import org.jspecify.annotations.NullMarked;
