/** How things are arranged on a page: rows that break, columns, scrolling, bars. */
@NullMarked
package org.entrypoint.ui.control.layout;

import org.jspecify.annotations.NullMarked;
