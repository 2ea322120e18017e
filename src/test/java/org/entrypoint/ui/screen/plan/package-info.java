/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.plan;

import org.jspecify.annotations.NullMarked;
