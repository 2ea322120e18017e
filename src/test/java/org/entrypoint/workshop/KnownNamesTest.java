package org.entrypoint.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.edit.Rules;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.junit.jupiter.api.Test;

/** Names that look the same are the same, and others are not. */
class KnownNamesTest {
	private static final List<UnaryOperator<String>> DISGUISES = List.of(
			name -> Normalizer.normalize(name, Normalizer.Form.NFD),
			name -> Normalizer.normalize(name, Normalizer.Form.NFC),
			name -> Normalizer.normalize(name, Normalizer.Form.NFKD), name -> name.replace(' ', '\u00A0'),
			name -> name.replace(" ", "  "), name -> name.replace(" ", "\u202F\u2003"), name -> " " + name + "\t ",
			name -> "\u00A0" + name + "\u00A0", name -> name.replace('\'', '’'), name -> name.replace('\'', 'ʼ'),
			name -> name.replace('-', '\u2011'), name -> name.replace('-', '–'), name -> name.replace("e", "e\u00AD"),
			name -> "\uFEFF" + name, name -> name.replace("a", "a\u200B"), name -> name.toUpperCase(Locale.ROOT),
			name -> name.toLowerCase(Locale.ROOT));

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.of("Lincoln Elementary", "St. Mary's K-8", "Peña Middle School", "Åsa Lindström", "Table 3",
				"Straße der Einheit", "École Saint-Éxupéry", "İstanbul", "Σίσυφος", "Nguyễn Văn Thiệu", "한국 학교",
				"مدرسة النور", "O'Brien-Smith & Sons", "Field \"Annex\" A", "1st–3rd");
	}

	@Provide
	Arbitrary<List<UnaryOperator<String>>> disguises() {
		return Arbitraries.of(DISGUISES).list().ofMinSize(1).ofMaxSize(4);
	}

	@Property
	void aNameInAnyDisguiseIsTheSame(@ForAll("names") String name,
			@ForAll("disguises") List<UnaryOperator<String>> disguises) {
		String disguised = name;
		for (UnaryOperator<String> each : disguises) {
			disguised = each.apply(disguised);
		}
		assertEquals(KnownNames.key(name), KnownNames.key(disguised));
		assertEquals(Optional.of(name), KnownNames.of(Stream.of(name)).find(disguised));
		assertEquals(List.of(name), KnownNames.distinct(List.of(name, disguised)));
	}

	@Property
	void theKeyOfAKeyIsTheKey(@ForAll String text) {
		String key = KnownNames.key(text);
		assertEquals(key, KnownNames.key(key));
	}

	@Property
	void whatIsFoldedLeadsBackToWhereItCameFrom(@ForAll String text) {
		FoldedText folded = FoldedText.of(text);
		assertEquals(text.length(), folded.originalIndex(folded.text().length()));
		for (int index = 0; index < folded.text().length(); index++) {
			assertTrue(folded.originalIndex(index) <= folded.originalIndex(index + 1));
		}
	}

	@Property
	void differentNamesStayDifferent(@ForAll("names") String one, @ForAll("names") String other) {
		assertEquals(one.equals(other), KnownNames.areSame(one, other));
	}

	@Test
	void whatLooksDifferentIsDifferent() {
		Map.of("Jose", "José", "Table 1", "Table 11", "St Mary", "St. Mary", "Lincoln East", "LincolnEast")
				.forEach((one, other) -> assertNotEquals(KnownNames.key(one), KnownNames.key(other)));
		assertTrue(KnownNames.of(Stream.of(" ", "\u00A0", "\u200B")).all().isEmpty(), "nothing to see is no name");
	}

	@Test
	void theSpellingThatCameFirstIsKept() {
		KnownNames known = KnownNames.of(Stream.of("Lincoln Elementary", "LINCOLN elementary", "O'Brien"));
		assertEquals(List.of("Lincoln Elementary", "O'Brien"), known.all());
		assertEquals("Lincoln Elementary", known.spelling("lincoln  elementary"));
		assertEquals("Washington", known.spelling("Washington"));
		assertEquals(List.of("O'Brien", "Washington"), known.spellings(List.of("o’brien", "O'BRIEN", "Washington")));
	}

	@Test
	void aCorrectedSpellingIsMeant() {
		KnownNames known = KnownNames.of(Stream.of("mary smith"));
		assertEquals("Mary Smith", known.replacing("mary smith", "Mary Smith"));
		assertEquals("mary smith", known.replacing("", "Mary Smith"));
	}

	private static Setup schools(String... names) {
		Setup blank = Setup.BLANK;
		return new Setup("", "", null, "", List.of(), List.of(names), List.of("lincoln"), null, blank.minutes());
	}

	@Test
	void noListGetsTheSameNameTwiceButAFileMayBringOne() throws Exception {
		Workshop empty = Workshop.blank(new DiagnosticReader().builtIn());
		assertInstanceOf(Outcome.Refused.class,
				Edits.apply(empty, new Edit.ReviseSetup(schools("Lincoln", "lincoln "))));
		Workshop brought = empty.with(schools("Lincoln", "LINCOLN"));
		assertTrue(Rules.broken(brought).isEmpty());
		assertEquals(List.of("Lincoln"), brought.setup().schools());
		assertInstanceOf(Outcome.Applied.class,
				Edits.apply(brought, new Edit.ReviseSetup(schools("Lincoln", "LINCOLN", "Washington"))));
		assertInstanceOf(Outcome.Refused.class,
				Edits.apply(brought, new Edit.ReviseSetup(schools("Lincoln", "LINCOLN", "lincoln"))));
		assertFalse(KnownNames.schools(brought).find("Washington").isPresent());
	}
}
