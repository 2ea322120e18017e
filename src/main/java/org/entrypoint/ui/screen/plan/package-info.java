/** What is done now and what is built toward, and when. */
@NullMarked
package org.entrypoint.ui.screen.plan;

import org.jspecify.annotations.NullMarked;
