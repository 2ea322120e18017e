/**
 * Workshops in files: the JSON they are, how they are written so that nothing is lost, and where the app keeps its own.
 */
@NullMarked
package org.entrypoint.storage;

import org.jspecify.annotations.NullMarked;
