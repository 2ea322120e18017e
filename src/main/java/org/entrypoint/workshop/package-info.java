/** The record of one retreat, the edits that change it, and the pure function that applies an edit. */
@NullMarked
package org.entrypoint.workshop;

import org.jspecify.annotations.NullMarked;
