/** What every part of the window uses: work off the UI thread, words, sizes, themes and accessible names. */
@NullMarked
package org.entrypoint.ui.base;

import org.jspecify.annotations.NullMarked;
