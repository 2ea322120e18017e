/** The command line as people run it: as a process of its own. */
@NullMarked
package org.entrypoint.app;

import org.jspecify.annotations.NullMarked;
