package org.entrypoint.ui.window.document;

import org.entrypoint.session.Position;
import org.entrypoint.session.Step;

/**
 * Walks through the open workshop.
 *
 * @param workspace what is open; on the start screen nothing happens
 */
public record StepCommands(Workspace workspace) {
	public void next() {
		workspace.document().map(OpenDocument::position).ifPresent(Position::next);
	}

	public void previous() {
		workspace.document().map(OpenDocument::position).ifPresent(Position::previous);
	}

	/** Letters were typed while no field has the focus. */
	public void typeAhead(String letters) {
		workspace.document().ifPresent(each -> each.view().typeAhead(letters));
	}

	public void showParkingLot() {
		workspace.document().map(OpenDocument::position)
				.ifPresent(each -> each.go(each.outline().first(Step.Kind.PARKING)));
	}

	public void toggleTimer() {
		workspace.document().ifPresent(each -> each.view().toggleTimer());
	}
}
