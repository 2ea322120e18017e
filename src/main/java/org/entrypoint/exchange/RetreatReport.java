package org.entrypoint.exchange;

import java.util.EnumSet;
import java.util.List;
import org.entrypoint.exchange.redacted.WithoutNames;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.exchange.report.Report;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.workshop.Workshop;

/** What a workshop says, sheet by sheet, for people who do not have this program. */
public final class RetreatReport {
	private RetreatReport() {
	}

	/** The report on a workshop, or its empty diagnostic with room to write in. */
	public static Report of(Workshop workshop, Content content) {
		Workshop shown = switch (content) {
			case COMPLETE -> workshop;
			case BLANK -> Workshop.blank(workshop.diagnostic());
			// Of free text there is only what was kept before; whoever asks for no names gets none.
			case REDACTED -> new WithoutNames().redact(workshop, EnumSet.allOf(FreeText.class)).workshop();
		};
		Terms terms = new Terms(shown, content);
		return new Report(shown.diagnostic().title(), terms.state(), List.of(new ReadMeSheet(terms).sheet(),
				new SummarySheet(terms).sheet(), new NeedsSheet(terms).sheet(), new StrengthsSheet(terms).sheet(),
				new ConditionsSheet(terms).sheet(), new EntryPointSheet(terms).sheet(), new PlanSheet(terms).sheet(),
				new TimelineSheet(terms).sheet(), new OpenEndsSheet(terms).sheet(), new AllNotesSheet(terms).sheet()),
				terms.lists().all());
	}
}
