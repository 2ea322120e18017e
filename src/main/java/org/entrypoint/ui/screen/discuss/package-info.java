/** Questions that people answer in notes. */
@NullMarked
package org.entrypoint.ui.screen.discuss;

import org.jspecify.annotations.NullMarked;
