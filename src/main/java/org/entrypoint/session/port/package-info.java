/**
 * What the live retreat needs from the world around it: workshops kept in files, workbooks that leave and come back.
 */
@NullMarked
package org.entrypoint.session.port;

import org.jspecify.annotations.NullMarked;
