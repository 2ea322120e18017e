/** Pure functions over a workshop: what the room's answers add up to. Every rule and number is computed here, once. */
@NullMarked
package org.entrypoint.insight;

import org.jspecify.annotations.NullMarked;
