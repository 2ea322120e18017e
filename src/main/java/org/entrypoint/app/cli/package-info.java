/** The command line. */
@NullMarked
package org.entrypoint.app.cli;

import org.jspecify.annotations.NullMarked;
