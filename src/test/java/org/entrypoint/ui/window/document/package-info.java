/** Tests of how files are chosen. */
@NullMarked
package org.entrypoint.ui.window.document;

import org.jspecify.annotations.NullMarked;
