/**
 * What a form can take, one thing at a time, where a mapping has it, and what is meant by a cell that is pointed at.
 */
@NullMarked
package org.entrypoint.ownform.field;

import org.jspecify.annotations.NullMarked;
