/** Tests of what all screens are made of. */
@NullMarked
package org.entrypoint.ui.base;

import org.jspecify.annotations.NullMarked;
