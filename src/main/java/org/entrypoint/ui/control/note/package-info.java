/** A list of notes: walked through, changed and acted on by keyboard. */
@NullMarked
package org.entrypoint.ui.control.note;

import org.jspecify.annotations.NullMarked;
