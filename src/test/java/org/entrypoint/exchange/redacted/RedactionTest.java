package org.entrypoint.exchange.redacted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entrypoint.insight.Evidence;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.session.redaction.Redaction;
import org.entrypoint.session.redaction.TakenOut;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workshop without names tells no name that it knew, and everything that was rated, counted and decided. */
class RedactionTest {
	private static final Workshop SAMPLE = new FileLibrary(new AppFolder(Path.of("target", "no-app-folder")),
			Clock.systemUTC()).sample();
	private static final Set<FreeText> ALL = EnumSet.allOf(FreeText.class);

	private static Redaction of(Workshop workshop, Set<FreeText> kept) {
		return new WithoutNames().redact(workshop, kept);
	}

	private static Stream<String> names(Workshop workshop) {
		return Stream
				.of(workshop.setup().schools().stream(), Stream.of(workshop.setup().facilitator()), workshop.setup()
						.groups().stream().filter(each -> each.kind() == Group.Kind.TABLE).map(Group::name))
				.flatMap(each -> each);
	}

	/** Every word of the record, as its own toString tells it. */
	private static String all(Workshop workshop) {
		return workshop.toString().toLowerCase(Locale.ROOT);
	}

	private static Workshop saying(String text) {
		return ((Outcome.Applied) Edits.apply(SAMPLE, Edit.AddNote.last(Note.of("n-new", "strengths.value", text))))
				.workshop();
	}

	private static String said(String text) {
		return of(saying(text), ALL).workshop().note("n-new").orElseThrow().text();
	}

	@Test
	void noNameIsLeftAnywhereEvenWhereAllTextIsKept() {
		String left = all(of(SAMPLE, ALL).workshop());
		assertTrue(names(SAMPLE).count() > 8);
		names(SAMPLE).forEach(name -> {
			assertTrue(all(SAMPLE).contains(name.toLowerCase(Locale.ROOT)), name);
			assertFalse(left.contains(name.toLowerCase(Locale.ROOT)), name);
		});
		assertTrue(of(SAMPLE, ALL).workshop().notes().stream().allMatch(each -> isNone(each.group())));
		assertTrue(of(SAMPLE, ALL).workshop().actions().stream().allMatch(each -> isNone(each.owner())));
	}

	private static boolean isNone(String name) {
		return name.isEmpty() || name.equals("[left out]");
	}

	@Test
	void thatThereWasANameIsNotHidden() {
		Workshop left = of(SAMPLE, ALL).workshop();
		assertEquals("[left out]", left.setup().facilitator());
		assertEquals(List.of("[left out]"), left.setup().highestNeedSchools());
		for (Note note : SAMPLE.notes()) {
			assertEquals(note.group().isEmpty(), left.note(note.id()).orElseThrow().group().isEmpty());
		}
	}

	@Test
	void namesAreFoundAsTheyAreSaidForShort() {
		assertEquals("[…] proves it, and […]’s team too.", said("Quarry Street proves it, and MILLRACE’s team too."));
		assertEquals("[…] asked; […] said so.", said("Marisol asked; Ms. Quade said so.").replace("Ms. ", ""));
		assertEquals("Ferryman and Quarrying stay", said("Ferryman and Quarrying stay"));
	}

	@Test
	void namesAreFoundHoweverTheyAreWritten() {
		assertEquals("[…] proves it.", said("quarry\u00A0 STREET proves it."));
		assertEquals("[…]'s team, […].", said("Mill\u00ADrace's team, Ferry Landing\u200B High."));
		assertEquals("At […]", said("At Table\u202FHeron"));
		Workshop named = ((Outcome.Applied) Edits.apply(
				saying("Rene\u0301 ODonnell, RENÉ O’DONNELL and rené o'donnell"),
				new Edit.ReviseAction(SAMPLE.action("a02").orElseThrow().withOwner("René O'Donnell")))).workshop();
		Redaction left = of(named, ALL);
		assertEquals("Rene\u0301 ODonnell, […] and […]", left.workshop().note("n-new").orElseThrow().text());
		assertTrue(left.taken().stream().anyMatch(each -> each.words().equals("RENÉ O’DONNELL") && each.places() == 3),
				"one name, three times");
	}

	@ParameterizedTest
	@EnumSource(FreeText.class)
	void ofFreeTextOnlyWhatWasChosenStays(FreeText kept) {
		Workshop left = of(SAMPLE, EnumSet.of(kept)).workshop();
		assertEquals(kept == FreeText.NOTES, left.notes().stream().noneMatch(each -> each.text().equals("[left out]")));
		assertEquals(kept == FreeText.PLAN,
				left.actions().stream().noneMatch(each -> each.what().equals("[left out]")));
		assertEquals(kept == FreeText.DECISION, !left.decision().why().equals("[left out]"));
		assertEquals(kept == FreeText.ITEMS,
				left.ownStatements().stream().noneMatch(each -> each.text().equals("[left out]")));
		assertEquals(kept == FreeText.RULES,
				left.stories().values().stream().noneMatch(each -> each.meantFor().equals("[left out]")));
		assertEquals(kept == FreeText.FACTORS,
				left.factors().stream().noneMatch(each -> each.note().equals("[left out]")));
	}

	@Test
	void whatWasRatedCountedAndDecidedIsTheSame() {
		Workshop left = of(SAMPLE, Set.of()).workshop();
		assertEquals(SAMPLE.ratings(), left.ratings());
		assertEquals(Evidence.all(SAMPLE).toString(), Evidence.all(left).toString());
		assertEquals(SAMPLE.decision().chosen(), left.decision().chosen());
		assertEquals(SAMPLE.critical(), left.critical());
		assertEquals(SAMPLE.notes().stream().map(Note::id).toList(), left.notes().stream().map(Note::id).toList());
		assertEquals(SAMPLE.notes().stream().map(Note::votes).toList(),
				left.notes().stream().map(Note::votes).toList());
	}

	@Test
	void theListingNamesWhatWasTakenAndHowOften() {
		List<TakenOut> taken = of(SAMPLE, EnumSet.of(FreeText.NOTES)).taken();
		names(SAMPLE).forEach(name -> assertTrue(taken.stream().anyMatch(each -> each.words().equals(name)), name));
		assertTrue(taken.stream().anyMatch(each -> each.what() == TakenOut.What.TEXT && each.words().equals("PLAN")));
		assertTrue(taken.stream().noneMatch(each -> each.words().equals("NOTES")));
		assertTrue(taken.stream().allMatch(each -> each.places() > 0));
	}

	@Test
	void twiceIsOnce() {
		Redaction once = of(SAMPLE, ALL);
		assertEquals(once.workshop(), of(once.workshop(), ALL).workshop());
		assertEquals(List.of(), of(once.workshop(), ALL).taken());
	}
}
