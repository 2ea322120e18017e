/** Tests of screens. */
@NullMarked
package org.entrypoint.ui.screen.review;

import org.jspecify.annotations.NullMarked;
