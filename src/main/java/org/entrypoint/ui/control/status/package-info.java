/** What goes on: the agenda's clock, the steps, work whose end is not known. */
@NullMarked
package org.entrypoint.ui.control.status;

import org.jspecify.annotations.NullMarked;
