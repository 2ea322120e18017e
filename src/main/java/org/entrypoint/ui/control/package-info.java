/** Controls that know nothing of the diagnostic: they show what they are given and say what was done to them. */
@NullMarked
package org.entrypoint.ui.control;

import org.jspecify.annotations.NullMarked;
