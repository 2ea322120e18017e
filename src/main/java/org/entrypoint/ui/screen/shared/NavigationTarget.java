package org.entrypoint.ui.screen.shared;

import java.util.Optional;
import org.entrypoint.session.Position;
import org.entrypoint.session.Step;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;

/**
 * Where a line leads: to a step, and on it to the one thing that the line is about.
 *
 * @param step where the thing stands
 * @param item the thing's id; empty for the step as a whole
 * @param axis of a rating, what was asked; empty for other things
 */
public record NavigationTarget(Step step, String item, Optional<Axis> axis) {
	/** The room goes there. */
	public void follow(Position position) {
		axis.ifPresentOrElse(each -> position.go(step, new RatingKey(each, item)), () -> position.go(step, item));
	}
}
