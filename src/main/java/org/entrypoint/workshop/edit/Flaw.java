package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.edit.Refusal.Reason;

/**
 * A part of a workshop that breaks a rule.
 *
 * @param part the component of the workshop, for example {@code notes}
 * @param position of a part of a list or map, its position in it, from 0; otherwise -1
 * @param at where in the part the rule is broken
 * @param reason the first rule that it breaks
 */
public record Flaw(String part, int position, FieldPath at, Reason reason) {
}
