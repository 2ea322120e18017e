package org.entrypoint.session.room;

/**
 * A vote whose hands are not all in.
 *
 * @param method how people vote: {@code HANDS}, {@code SLIPS} or {@code SECRET}
 * @param counts what was typed so far; nothing typed is no vote
 */
public record VoteDraft(String method, String counts) {
}
