/** A form over the window: a person looks over which of its cells take what, and a copy is filled. */
@NullMarked
package org.entrypoint.ownform.ui;

import org.jspecify.annotations.NullMarked;
