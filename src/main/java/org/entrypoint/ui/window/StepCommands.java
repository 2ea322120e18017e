package org.entrypoint.ui.window;

import java.util.List;
import java.util.Optional;
import org.entrypoint.session.Phase;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;

/**
 * What the window's keys do with the open workshop's way.
 *
 * @param place the open workshop; empty on the start screen, where they do nothing
 */
record StepCommands(Optional<OpenDocument> place) {
	/** Goes one step on or back. */
	void walk(boolean on) {
		place.map(OpenDocument::position).ifPresent(on ? Position::next : Position::previous);
	}

	/** Goes to a phase by its number, 1 or more; says whether there is one. */
	boolean goToPhase(int number) {
		List<Phase> phases = List.of(Phase.values());
		if (place.isEmpty() || number < 1 || number > phases.size()) {
			return false;
		}
		place.get().position().goTo(phases.get(number - 1));
		return true;
	}

	/** Letters were typed while no field has the focus. */
	void typeAhead(String letters) {
		place.ifPresent(each -> each.view().typeAhead(letters));
	}

	void showParking() {
		place.ifPresent(each -> each.position().go(each.position().outline().first(Step.Kind.PARKING)));
	}

	void toggleTimer() {
		place.ifPresent(each -> each.view().toggleTimer());
	}
}
