/** Where a workshop's file lies: on which volume, in which folder, and where it went when it is not there any more. */
@NullMarked
package org.entrypoint.storage.place;

import org.jspecify.annotations.NullMarked;
