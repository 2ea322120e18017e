package org.entrypoint.crooked.storage.saving;

import org.jspecify.annotations.Nullable;

/** Comes of a hen. */
record Egg(@Nullable Hen hen) {
}
