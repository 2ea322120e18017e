/** XML as text, tag by tag: what is not touched stays as it is spelled. */
@NullMarked
package org.entrypoint.ownform.copy.xml;

import org.jspecify.annotations.NullMarked;
