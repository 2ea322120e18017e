package org.entrypoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** What the person in front of the screen is told. */
class ProblemTest {
	private static final Set<Reason> ABOUT_IDS = Set.of(Reason.BAD_ID, Reason.TAKEN);

	@Test
	void aRefusalNamesTheFieldInWords() {
		assertEquals("Action: nothing is written here yet. Type something first.", told(Reason.EMPTY, "what"));
		assertTrue(told(Reason.UNKNOWN, "links note-7").startsWith("What it belongs to: "));
	}

	@Test
	void theIdOfAPartIsNamedAsItStandsInTheFile() {
		assertTrue(told(Reason.BAD_ID, "-x").startsWith("-x: "));
	}

	@Test
	void aTableOrSchoolThatIsThereTwiceIsSaidToBeListedTwice() {
		Workshop blank = Impulse.blank();
		Setup setup = blank.setup();
		Group table = new Group("Table 1", Group.Kind.TABLE, 5);
		for (Setup twice : List.of(with(setup, List.of(table, table), List.of()),
				with(setup, List.of(), List.of("Dale", "Dale")))) {
			String told = Problem.of(refusal(blank, new Edit.ReviseSetup(twice))).words();
			assertTrue(told.contains("listed twice"), told);
		}
	}

	@Test
	void everyProblemHasItsSentenceAndNoSentenceIsLeftOver() {
		ResourceBundle bundle = ResourceBundle.getBundle("org.entrypoint.session.problems");
		Set<String> sentences = bundle.keySet().stream()
				.filter(key -> !key.matches("(refused|field|broken|cause)\\..*")).collect(Collectors.toSet());
		Set<String> codes = Stream.of(ProblemCode.values()).filter(code -> code != ProblemCode.REFUSED)
				.map(ProblemCode::key).collect(Collectors.toSet());
		assertEquals(new TreeSet<>(sentences), new TreeSet<>(codes));
	}

	@Property(tries = 200)
	void noRefusalOfAnEditShowsANameFromTheCode(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		Workshop workshop = Impulse.blank();
		for (Impulse impulse : impulses) {
			switch (Edits.apply(workshop, impulse.on(workshop))) {
				case Outcome.Applied(Workshop after) -> workshop = after;
				case Outcome.Refused(Refusal refusal) when !ABOUT_IDS.contains(refusal.reason()) -> {
					String told = Problem.of(refusal).words();
					assertFalse(told.startsWith(refusal.about()), told);
				}
				case Outcome.Refused refused -> assertFalse(Problem.of(refused.refusal()).words().isEmpty());
			}
		}
	}

	private static Setup with(Setup setup, List<Group> groups, List<String> schools) {
		return setup.with(new SetupChange.SetGroups(groups), new SetupChange.SetOtherSchools(schools));
	}

	private static Refusal refusal(Workshop workshop, Edit edit) {
		return ((Outcome.Refused) Edits.apply(workshop, edit)).refusal();
	}

	private static String told(Reason reason, String about) {
		return Problem.of(new Refusal(reason, about)).words();
	}
}
