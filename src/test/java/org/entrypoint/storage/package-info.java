/** Tests of workshop files with real files. */
@NullMarked
package org.entrypoint.storage;

import org.jspecify.annotations.NullMarked;
