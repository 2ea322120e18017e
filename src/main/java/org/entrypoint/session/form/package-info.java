/** A district's own form in front of a person who says which of its cells take what. */
@NullMarked
package org.entrypoint.session.form;

import org.jspecify.annotations.NullMarked;
