/** The command that fills a copy of a form, or suggests a mapping. */
@NullMarked
package org.entrypoint.ownform.cli;

import org.jspecify.annotations.NullMarked;
