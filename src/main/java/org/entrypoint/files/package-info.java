/**
 * Files as they lie on drives, whatever they hold: how they are named and found again, and how they are written so that
 * there is always the old one or the new one.
 */
@NullMarked
package org.entrypoint.files;

import org.jspecify.annotations.NullMarked;
