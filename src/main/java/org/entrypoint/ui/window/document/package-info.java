/**
 * What is open in the window: the start screen or a workshop with its session and its file, and how it begins and ends.
 */
@NullMarked
package org.entrypoint.ui.window.document;

import org.jspecify.annotations.NullMarked;
