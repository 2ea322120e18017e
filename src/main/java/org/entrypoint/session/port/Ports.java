package org.entrypoint.session.port;

import java.time.Clock;
import java.util.function.Supplier;
import org.entrypoint.session.redaction.Redactor;

/**
 * What the window needs from outside.
 *
 * @param library workshops on this computer
 * @param exporter writes workbooks
 * @param importer reads workbooks that come back
 * @param redactor takes names out
 * @param preferences what is remembered from one start to the next
 * @param ids gives ids that were never given before
 * @param clock the time
 */
public record Ports(Library library, Exporter exporter, Importer importer, Redactor redactor, Preferences preferences,
		Supplier<String> ids, Clock clock) {
}
