/** Who is there, and what the retreat is about. */
@NullMarked
package org.entrypoint.ui.screen.setup;

import org.jspecify.annotations.NullMarked;
