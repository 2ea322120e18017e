/** Tests of the window as a whole, and its pictures. */
@NullMarked
package org.entrypoint.ui;

import org.jspecify.annotations.NullMarked;
