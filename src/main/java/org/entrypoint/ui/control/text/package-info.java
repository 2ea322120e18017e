/** Fields for words, and what is wrong with them. */
@NullMarked
package org.entrypoint.ui.control.text;

import org.jspecify.annotations.NullMarked;
