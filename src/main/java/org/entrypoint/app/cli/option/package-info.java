/** Options that several commands have. */
@NullMarked
package org.entrypoint.app.cli.option;

import org.jspecify.annotations.NullMarked;
