/** What will be done. */
@NullMarked
package org.entrypoint.workshop.plan;

import org.jspecify.annotations.NullMarked;
