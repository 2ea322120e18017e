/** Tests of the journal. */
@NullMarked
package org.entrypoint.storage.form;

import org.jspecify.annotations.NullMarked;
