/** Looks at laid-out scenes as somebody in the back row would, and says what they could not read, reach or press. */
@NullMarked
package org.entrypoint.ui.look;

import org.jspecify.annotations.NullMarked;
