package org.entrypoint.crooked.storage.saving;

/** Comes of what it lays. */
record Hen(Egg egg) {
}
