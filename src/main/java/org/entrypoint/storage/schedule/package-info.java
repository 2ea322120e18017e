/** When something is written, and on which thread. */
@NullMarked
package org.entrypoint.storage.schedule;

import org.jspecify.annotations.NullMarked;
