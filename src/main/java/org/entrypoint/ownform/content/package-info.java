/** What a workshop says, in the pieces that a form takes, and what they are called. */
@NullMarked
package org.entrypoint.ownform.content;

import org.jspecify.annotations.NullMarked;
