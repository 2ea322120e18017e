package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.Workshop;

/** Undo and redo, for any sequence of edits whatsoever. */
class AnyHistoryTest {
	@Property(tries = 200)
	void undoGoesBackThroughEveryStepAndRedoForward(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		Workshop blank = Impulse.blank();
		Session session = new Session(blank, () -> "id", Clock.systemUTC());
		List<Workshop> shown = new ArrayList<>();
		List<Workshop> steps = new ArrayList<>(List.of(blank));
		List<Edit> made = new ArrayList<>();
		session.subscribe(shown::add);
		for (Impulse impulse : impulses) {
			Workshop before = session.workshop();
			Edit edit = impulse.on(before);
			Optional<Refusal> refused = session.apply(edit);
			if (refused.isPresent()) {
				assertSame(before, session.workshop(), "a refused edit changes nothing");
			}
			if (!session.workshop().equals(before)) {
				steps.add(session.workshop());
				made.add(edit);
			}
		}
		for (int step = steps.size() - 1; step > 0; step--) {
			assertEquals(made.get(step - 1), session.nextUndo().orElseThrow().edit().orElseThrow());
			session.undo();
			assertSame(steps.get(step - 1), session.workshop());
		}
		assertTrue(session.nextUndo().isEmpty());
		for (int step = 1; step < steps.size(); step++) {
			session.redo();
			assertSame(steps.get(step), session.workshop());
		}
		assertTrue(session.nextRedo().isEmpty());
		List<Workshop> expected = new ArrayList<>(steps.subList(1, steps.size()));
		List<Workshop> back = new ArrayList<>(steps.subList(0, steps.size() - 1));
		Collections.reverse(back);
		expected.addAll(back);
		expected.addAll(steps.subList(1, steps.size()));
		assertEquals(expected, shown, "listeners saw each step once");
	}

	@Property(tries = 100)
	void undoAndRedoInAnyOrderNeverLoseAStep(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses,
			@ForAll List<Boolean> walk) {
		Session session = new Session(Impulse.blank(), () -> "id", Clock.systemUTC());
		impulses.forEach(impulse -> session.apply(impulse.on(session.workshop())));
		Workshop end = session.workshop();
		walk.forEach(back -> {
			if (back) {
				session.undo();
			} else {
				session.redo();
			}
		});
		while (session.nextRedo().isPresent()) {
			session.redo();
		}
		assertSame(end, session.workshop());
		while (session.nextUndo().isPresent()) {
			session.undo();
		}
		assertEquals(Impulse.blank(), session.workshop());
	}
}
