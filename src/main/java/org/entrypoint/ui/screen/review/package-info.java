/** What was rated in an area, on one page. */
@NullMarked
package org.entrypoint.ui.screen.review;

import org.jspecify.annotations.NullMarked;
