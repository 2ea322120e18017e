/** What people rated, and how they voted. */
@NullMarked
package org.entrypoint.workshop.rating;

import org.jspecify.annotations.NullMarked;
