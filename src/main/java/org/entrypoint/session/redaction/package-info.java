/** What leaves when names are left out. */
@NullMarked
package org.entrypoint.session.redaction;

import org.jspecify.annotations.NullMarked;
