/** What is true of the room at this moment and is no part of the workshop: it is never undone. */
@NullMarked
package org.entrypoint.session.room;

import org.jspecify.annotations.NullMarked;
