package org.entrypoint.diagnostic;

/**
 * A family of other factors that every workshop starts with.
 *
 * @param id stable for ever
 * @param text what to weigh
 */
public record FactorFamily(String id, String text) {
}
