/** What keys do wherever the focus is. */
@NullMarked
package org.entrypoint.ui.base.keys;

import org.jspecify.annotations.NullMarked;
