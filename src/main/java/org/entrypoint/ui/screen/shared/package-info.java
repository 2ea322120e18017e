/** What several screens work with: the open workshop, words that are not added yet, ways to other steps. */
@NullMarked
package org.entrypoint.ui.screen.shared;

import org.jspecify.annotations.NullMarked;
