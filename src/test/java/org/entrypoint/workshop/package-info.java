/** Tests of the record and its edits, and random workshops for every test that wants many. */
@NullMarked
package org.entrypoint.workshop;

import org.jspecify.annotations.NullMarked;
