/** Times and dates in several countries. */
@NullMarked
package org.entrypoint.locale;

import org.jspecify.annotations.NullMarked;
