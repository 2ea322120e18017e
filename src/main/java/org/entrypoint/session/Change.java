package org.entrypoint.session;

import java.util.Optional;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Workshop;

/**
 * A step of the history.
 *
 * @param before the workshop before it
 * @param after the workshop after it
 * @param edit what was done; of typing, the last edit of the group; empty for what was made again when the workshop was
 *            opened
 */
public record Change(Workshop before, Workshop after, Optional<Edit> edit) {
}
