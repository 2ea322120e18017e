/** Tests of the house as a whole: its rooms, what it ships, and the program as a process. */
@NullMarked
package org.entrypoint;

import org.jspecify.annotations.NullMarked;
