package org.entrypoint.diagnostic;

/**
 * One of the tests of a catalytic entry point.
 *
 * @param id stable for ever
 * @param text what the chosen entry point should do
 * @param perOthers whether the room also marks it for each of the other dimensions
 */
public record CatalyticTest(String id, String text, boolean perOthers) {
}
