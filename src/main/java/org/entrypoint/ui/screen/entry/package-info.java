/** Choosing the entry point: the evidence, other factors, the decision and its tests. */
@NullMarked
package org.entrypoint.ui.screen.entry;

import org.jspecify.annotations.NullMarked;
