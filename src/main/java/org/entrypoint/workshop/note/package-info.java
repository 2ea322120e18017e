/** What people said, and what is known about it. */
@NullMarked
package org.entrypoint.workshop.note;

import org.jspecify.annotations.NullMarked;
