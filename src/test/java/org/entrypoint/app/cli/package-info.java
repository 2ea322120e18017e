/** The commands, class by class. */
@NullMarked
package org.entrypoint.app.cli;

import org.jspecify.annotations.NullMarked;
