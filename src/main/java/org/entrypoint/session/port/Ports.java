package org.entrypoint.session.port;

import java.time.Clock;
import java.util.function.Supplier;
import org.entrypoint.session.redaction.Redactor;
import org.entrypoint.session.form.Forms;

/**
 * What the window needs from outside.
 *
 * @param library workshops on this computer
 * @param exporter writes workbooks
 * @param importer reads workbooks that come back
 * @param forms reads districts' own forms, of which copies are filled
 * @param redactor takes names out
 * @param preferences what is remembered from one start to the next
 * @param ids gives ids that were never given before
 * @param clock the time
 */
public record Ports(Library library, Exporter exporter, Importer importer, Forms forms, Redactor redactor,
		Preferences preferences, Supplier<String> ids, Clock clock) {
}
