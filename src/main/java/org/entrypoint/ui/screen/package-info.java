/** One class per screen of the retreat. A screen shows the session's workshop and turns what people do into edits. */
@NullMarked
package org.entrypoint.ui.screen;

import org.jspecify.annotations.NullMarked;
