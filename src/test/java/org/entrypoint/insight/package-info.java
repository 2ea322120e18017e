/** Tests of what the room's answers add up to. */
@NullMarked
package org.entrypoint.insight;

import org.jspecify.annotations.NullMarked;
