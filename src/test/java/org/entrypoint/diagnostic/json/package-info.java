/** Tests: Reading a diagnostic from JSON, and saying what is wrong with it. */
@NullMarked
package org.entrypoint.diagnostic.json;

import org.jspecify.annotations.NullMarked;
