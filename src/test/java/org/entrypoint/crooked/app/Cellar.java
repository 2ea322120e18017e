package org.entrypoint.crooked.app;

/** The last room, which no other room may use. */
public record Cellar(String stone) {
}
