/** Ratings: levels, hands that are counted, tables of figures. */
@NullMarked
package org.entrypoint.ui.control.rating;

import org.jspecify.annotations.NullMarked;
