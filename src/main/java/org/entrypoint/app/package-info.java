/** Where the program starts: the command line, and the place where all parts are put together. */
@NullMarked
package org.entrypoint.app;

import org.jspecify.annotations.NullMarked;
