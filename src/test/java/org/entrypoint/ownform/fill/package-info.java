/** What is filled. */
@NullMarked
package org.entrypoint.ownform.fill;

import org.jspecify.annotations.NullMarked;
