/** Versions of the open workshop that are kept on this computer. */
@NullMarked
package org.entrypoint.ui.window.versions;

import org.jspecify.annotations.NullMarked;
