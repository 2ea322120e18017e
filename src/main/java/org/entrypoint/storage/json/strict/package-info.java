/** Reading JSON strictly: nothing is guessed, what is wrong is told, and its hash does not depend on white space. */
@NullMarked
package org.entrypoint.storage.json.strict;

import org.jspecify.annotations.NullMarked;
