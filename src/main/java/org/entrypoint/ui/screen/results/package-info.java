/** What came out, and what leaves the program. */
@NullMarked
package org.entrypoint.ui.screen.results;

import org.jspecify.annotations.NullMarked;
