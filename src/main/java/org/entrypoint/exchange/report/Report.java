package org.entrypoint.exchange.report;

import java.util.List;

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
}
