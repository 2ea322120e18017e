/** Times and dates for people, as their computer shows them. What goes into files and file names does not use it. */
@NullMarked
package org.entrypoint.locale;

import org.jspecify.annotations.NullMarked;
