/** A part of a room whose types go round in a circle. */
@NullMarked
package org.entrypoint.crooked.storage.saving;

import org.jspecify.annotations.NullMarked;
