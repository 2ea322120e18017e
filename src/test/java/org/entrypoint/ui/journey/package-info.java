/** Journeys through the real window, as a facilitator makes them: with keys, real files and a clock that runs. */
@NullMarked
package org.entrypoint.ui.journey;

import org.jspecify.annotations.NullMarked;
