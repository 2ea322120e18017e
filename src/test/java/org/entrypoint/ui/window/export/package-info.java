/** Tests: Choosing what leaves as a workbook. */
@NullMarked
package org.entrypoint.ui.window.export;

import org.jspecify.annotations.NullMarked;
