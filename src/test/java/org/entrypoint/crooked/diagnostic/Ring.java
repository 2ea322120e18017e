package org.entrypoint.crooked.diagnostic;

import org.entrypoint.crooked.workshop.Link;

/** Goes round in a ring with another package. */
public record Ring(Link link) {
}
