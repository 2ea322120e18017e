package org.entrypoint.exchange;

import java.util.EnumSet;
import java.util.List;
import org.entrypoint.exchange.redacted.FreeText;
import org.entrypoint.exchange.redacted.Redaction;
import org.entrypoint.session.Exporter.Content;
import org.entrypoint.workshop.Workshop;

/**
 * Everything a workshop says, for people who do not have this program.
 *
 * @param title what it is called
 * @param state what every page says of it, such as that it is a draft; empty for nothing
 * @param sheets in reading order
 * @param choices the lists that answers are chosen from
 */
public record Report(String title, String state, List<Sheet> sheets, List<Choices> choices) {
	public Report {
		sheets = List.copyOf(sheets);
		choices = List.copyOf(choices);
	}

	/** The report on a workshop, or its empty diagnostic with room to write in. */
	public static Report of(Workshop workshop, Content content) {
		Workshop shown = switch (content) {
			case COMPLETE -> workshop;
			case BLANK -> Workshop.blank(workshop.diagnostic());
			// Of free text there is only what was kept before; whoever asks for no names gets none.
			case REDACTED -> Redaction.of(workshop, EnumSet.allOf(FreeText.class)).workshop();
		};
		Terms terms = new Terms(shown, content);
		return new Report(shown.diagnostic().title(), terms.state(), List.of(new ReadMeSheet(terms).sheet(),
				new SummarySheet(terms).sheet(), new NeedsSheet(terms).sheet(), new StrengthsSheet(terms).sheet(),
				new ConditionsSheet(terms).sheet(), new EntryPointSheet(terms).sheet(), new PlanSheet(terms).sheet(),
				new TimelineSheet(terms).sheet(), new OpenEndsSheet(terms).sheet(), new AllNotesSheet(terms).sheet()),
				terms.lists().all());
	}
}
