package org.entrypoint.diagnostic;

/**
 * The scales of the diagnostic, one for each thing the room rates.
 *
 * @param pressing how pressing change is in a dimension
 * @param spread how far a strength statement holds true
 * @param inPlace whether a condition is in place: no, partly, yes
 * @param used whether a condition is used: not yet, partly, fully
 * @param met whether an entry point meets a test: not yet, partly, met
 */
public record Scales(Scale pressing, Scale spread, Scale inPlace, Scale used, Scale met) {
}
