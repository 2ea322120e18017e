/**
 * A disk for tests: real files, reached through a file system that lists what is asked of it, fails when told to, and
 * knows what a power cut might leave.
 */
@NullMarked
package org.entrypoint.storage.disk;

import org.jspecify.annotations.NullMarked;
