/** Every action of the window once: the menu, the list of keys, tooltips, buttons and the palette are drawn from it. */
@NullMarked
package org.entrypoint.ui.command;

import org.jspecify.annotations.NullMarked;
