/** How a workshop is spelled as JSON, there and back. Knows no disk. */
@NullMarked
package org.entrypoint.storage.json;

import org.jspecify.annotations.NullMarked;
