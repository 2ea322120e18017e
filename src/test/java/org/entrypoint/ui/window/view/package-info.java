/** Tests: An open workshop in the window: header, sidebar, screens, and what lies over them. */
@NullMarked
package org.entrypoint.ui.window.view;

import org.jspecify.annotations.NullMarked;
