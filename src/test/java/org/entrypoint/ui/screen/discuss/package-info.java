/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.discuss;

import org.jspecify.annotations.NullMarked;
