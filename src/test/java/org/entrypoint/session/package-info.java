/** Tests of the live retreat: history, typing, the way through the steps. */
@NullMarked
package org.entrypoint.session;

import org.jspecify.annotations.NullMarked;
