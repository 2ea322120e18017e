package org.entrypoint.crooked.ui.window;

import org.entrypoint.crooked.ownform.Annex;

/** Cannot do without a room that is optional. */
record Guest(Annex annex) {
}
