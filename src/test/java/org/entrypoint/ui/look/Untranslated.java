package org.entrypoint.ui.look;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.ui.look.Defect.Kind;

/**
 * Words on a screen in the pseudo-locale that are not in its brackets, and were neither said by people nor printed on
 * keys: they stand in the code, or are put together of pieces, or are cut.
 */
final class Untranslated {
	/** The innermost brackets, with words in them. */
	private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]]*]");
	private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
	private static final Pattern KEYS = Pattern
			.compile("\\b(Ctrl|Alt|Shift|Esc|Enter|PgDn|PgUp|Tab|Space|F\\d\\d?)\\b");
	private static final Pattern TIMES = Pattern.compile("\\d (AM|PM)\\b");
	private static final Pattern ID = Pattern.compile("[a-z0-9._-]+");
	private final List<String> known;

	/** Knows all that was said in a workshop, its diagnostic, and some more words of people. */
	Untranslated(Object workshop, Collection<String> others) {
		Set<String> texts = new LinkedHashSet<>(others);
		collect(workshop, texts);
		Stream.of(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN).map(KeyCode::getName).forEach(texts::add);
		known = texts.stream().filter(each -> WORD.matcher(each).find() && !ID.matcher(each).matches())
				.sorted(Comparator.comparingInt(String::length).reversed()).toList();
	}

	private static void collect(Object value, Set<String> texts) {
		switch (value) {
			case String text -> text.lines().forEach(texts::add);
			case LocalDate date -> {
				texts.add(LocalDates.here().shown(date));
				texts.add(LocalDates.here().shown(YearMonth.from(date)));
			}
			case Path file -> texts.add(file.toString());
			case Collection<?> all -> all.forEach(each -> collect(each, texts));
			case Map<?, ?> map -> {
				collect(map.keySet(), texts);
				collect(map.values(), texts);
			}
			case Optional<?> maybe -> maybe.ifPresent(each -> collect(each, texts));
			case Record row -> Stream.of(row.getClass().getRecordComponents())
					.flatMap(each -> Stream.ofNullable(part(row, each))).forEach(each -> collect(each, texts));
			default -> {
				// numbers and constants have no words
			}
		}
	}

	private static Object part(Record row, RecordComponent component) {
		try {
			return component.getAccessor().invoke(row);
		} catch (ReflectiveOperationException e) {
			throw new LinkageError(component.toString(), e);
		}
	}

	/** The texts that are not in the pseudo-locale. */
	List<Defect> in(String view, Iterable<Shown> texts) {
		List<Defect> defects = new ArrayList<>();
		for (Shown each : texts) {
			String whole = Look.whole((Text) each.node());
			String left = unknown(whole);
			if (!left.isEmpty() && !each.isInSheet()) {
				defects.add(new Defect(Kind.UNTRANSLATED, view, each.name() + " “" + whole + "”: " + left));
			}
		}
		return defects;
	}

	/** What is left of a text without that which may stand there; empty if no word is. */
	String unknown(String text) {
		String left = text;
		for (String before = ""; !before.equals(left);) {
			before = left;
			left = BRACKETED.matcher(left).replaceAll("·");
		}
		for (String each : known.stream().filter(left::contains).toList()) {
			left = left.replaceAll("(?<!\\p{L})" + Pattern.quote(each) + "(?!\\p{L})", "·");
		}
		left = left.replace("EntryPoint", "·");
		left = TIMES.matcher(KEYS.matcher(left).replaceAll("")).replaceAll("");
		return WORD.matcher(left).find() && known.stream().noneMatch(shortened(left)) ? left : "";
	}

	/** Words of people may be shortened, and then end in three dots. */
	private static Predicate<String> shortened(String left) {
		String begun = left.replaceAll("[^\\p{L}]*…[^\\p{L}]*$", "").replaceAll("^[^\\p{L}]+", "");
		return each -> left.contains("…") && each.contains(begun);
	}
}
