/** Fills a copy of a district's own form: what it can take, and its sheets to point at. */
@NullMarked
package org.entrypoint.ui.window.form;

import org.jspecify.annotations.NullMarked;
