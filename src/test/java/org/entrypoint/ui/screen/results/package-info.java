/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.results;

import org.jspecify.annotations.NullMarked;
