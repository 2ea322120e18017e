package org.entrypoint.ui.window.export;

import org.entrypoint.session.port.Exporter;
import org.entrypoint.workshop.Workshop;

/**
 * What is about to leave as a workbook.
 *
 * @param workshop what is written; where names are left out, what is left
 * @param content how much of it, and what its pages say about that
 * @param paper what it is printed on
 */
public record ExportRequest(Workshop workshop, Exporter.Content content, Exporter.Paper paper) {
}
