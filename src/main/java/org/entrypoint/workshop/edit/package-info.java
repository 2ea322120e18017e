/** Changes of a workshop as values, and the rules by which they are made or refused. */
@NullMarked
package org.entrypoint.workshop.edit;

import org.jspecify.annotations.NullMarked;
