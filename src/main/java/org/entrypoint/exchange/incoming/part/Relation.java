package org.entrypoint.exchange.incoming.part;

/**
 * How one part leads to another.
 *
 * @param id what the part calls it
 * @param type what the other part is for this one, the last word of it, for example {@code worksheet}
 * @param target the name of the other part
 */
public record Relation(String id, String type, String target) {
}
