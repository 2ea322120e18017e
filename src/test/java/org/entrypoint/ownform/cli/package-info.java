/** The command on forms. */
@NullMarked
package org.entrypoint.ownform.cli;

import org.jspecify.annotations.NullMarked;
