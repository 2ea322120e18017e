package org.entrypoint.ui.window.export;

import org.entrypoint.ui.window.document.FileChoice;
import org.entrypoint.ui.window.document.WindowServices;
import javafx.scene.Node;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.port.Ports;
import org.entrypoint.workshop.Workshop;

/** Writes workbooks: of the open workshop, and blank ones to print. */
public final class ExportController {
	private final WindowServices services;
	private final Ports ports;
	private final ExportPanel panel;
	private final PaperMemory paper;

	public ExportController(WindowServices services) {
		this.services = services;
		ports = services.ports();
		panel = new ExportPanel(services.background(), ports.exporter(), services.words(), services.messages());
		paper = new PaperMemory(ports.preferences());
	}

	/** Where an export shows how far it is; takes no room while there is none. */
	public Node panel() {
		return panel;
	}

	/** Asks what is to leave of the open workshop, then for a name, and writes its workbook. */
	public void export() {
		services.workspace().document().ifPresent(document -> {
			document.saver().saveSoon();
			ExportChoices choices = new ExportChoices(services.words(), services.background(), ports.redactor(),
					document.workshop(), paper.last(), this::export, services.overlay()::close);
			services.overlay().open(choices);
			choices.focus();
		});
	}

	private void export(ExportRequest request) {
		String name = ports.library().fileName(request.workshop()).replaceFirst("\\.json$", "");
		services.files().toSave(FileChoice.WORKBOOK, services.words().plain("exportName." + request.content(), name))
				.ifPresent(file -> {
					paper.remember(request.paper());
					services.overlay().close();
					panel.start(request, file);
				});
	}

	/** Asks for a name and writes the workbook to print, with nothing in it but the diagnostic. */
	public void exportBlank() {
		services.workspace().document().ifPresentOrElse(each -> exportBlank(each.workshop().diagnostic()),
				() -> services.work(ports.library()::builtIn, this::exportBlank));
	}

	private void exportBlank(Diagnostic diagnostic) {
		services.files().toSave(FileChoice.WORKBOOK, services.words().get("blankName")).ifPresent(file -> panel
				.start(new ExportRequest(Workshop.blank(diagnostic), Exporter.Content.BLANK, paper.last()), file));
	}
}
