/** Where all parts are put together, and the program starts. */
@NullMarked
package org.entrypoint.app;

import org.jspecify.annotations.NullMarked;
