package org.entrypoint.diagnostic;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a diagnostic keeps, beyond the types of its parts, so that every screen and export can rely on it. */
final class DiagnosticRules {
	private static final List<String> AREAS = List.of(FocusArea.NEEDS, FocusArea.STRENGTHS, FocusArea.CONDITIONS,
			FocusArea.ENTRY);
	private static final Map<QuestionKind, String> ASKED_ONCE = Map.of(QuestionKind.ISSUE, FocusArea.NEEDS,
			QuestionKind.CAUSE, FocusArea.NEEDS, QuestionKind.ONSET, FocusArea.NEEDS, QuestionKind.BRIGHT_SPOT,
			FocusArea.STRENGTHS, QuestionKind.REASON, FocusArea.STRENGTHS, QuestionKind.GROWTH, FocusArea.STRENGTHS,
			QuestionKind.LEVER, FocusArea.CONDITIONS, QuestionKind.FACTORS, FocusArea.ENTRY);
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
	/** Places and ratings put the ids of dimensions and tests together with dots, so these hold none. */
	private static final Pattern SIMPLE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}");
	private static final int NAME = 120;
	private static final int LABEL = 40;
	private static final int LINE = 250;
	private static final int NOTICE = 1000;

	private final Map<String, String> ids = new HashMap<>();

	/**
	 * Checks a whole diagnostic.
	 *
	 * @throws DiagnosticRefused for the first rule that it breaks
	 */
	void check(Diagnostic diagnostic) throws DiagnosticRefused {
		pattern(diagnostic.id(), "/id", ID, "id");
		text(diagnostic.version(), "/version", LABEL);
		text(diagnostic.title(), "/title", NAME);
		pattern(diagnostic.language(), "/language", LANGUAGE, "language");
		optional(diagnostic.notice(), "/notice", NOTICE);
		areas(diagnostic.areas());
		dimensions(diagnostic.dimensions());
		Set<String> dimensions = diagnostic.dimensions().stream().map(Dimension::id).collect(Collectors.toSet());
		size(diagnostic.statements(), "/statements", 0, 200);
		for (int index = 0; index < diagnostic.statements().size(); index++) {
			Statement each = diagnostic.statements().get(index);
			item("/statements/" + index, each.id(), each.dimension(), each.text(), dimensions);
		}
		size(diagnostic.conditions(), "/conditions", 0, 200);
		for (int index = 0; index < diagnostic.conditions().size(); index++) {
			Condition each = diagnostic.conditions().get(index);
			item("/conditions/" + index, each.id(), each.dimension(), each.text(), dimensions);
		}
		scales(diagnostic.scales());
		size(diagnostic.tests(), "/tests", 1, 12);
		for (int index = 0; index < diagnostic.tests().size(); index++) {
			simple(diagnostic.tests().get(index).id(), "/tests/" + index);
			text(diagnostic.tests().get(index).text(), "/tests/" + index + "/text", LINE);
		}
		size(diagnostic.factors(), "/factors", 0, 20);
		for (int index = 0; index < diagnostic.factors().size(); index++) {
			simple(diagnostic.factors().get(index).id(), "/factors/" + index);
			text(diagnostic.factors().get(index).text(), "/factors/" + index + "/text", LINE);
		}
	}

	private void areas(List<FocusArea> areas) throws DiagnosticRefused {
		if (areas.size() != AREAS.size()) {
			throw new DiagnosticRefused("/areas", "areas", String.join(", ", AREAS));
		}
		for (int index = 0; index < areas.size(); index++) {
			FocusArea area = areas.get(index);
			String at = "/areas/" + index;
			if (!area.id().equals(AREAS.get(index))) {
				throw new DiagnosticRefused(at + "/id", "areas", String.join(", ", AREAS));
			}
			text(area.title(), at + "/title", NAME);
			range(area.minutes(), at + "/minutes", 1, 600);
			size(area.questions(), at + "/questions", 1, 20);
			questions(area, at + "/questions");
		}
	}

	private void questions(FocusArea area, String list) throws DiagnosticRefused {
		Map<QuestionKind, Integer> seen = new EnumMap<>(QuestionKind.class);
		for (int index = 0; index < area.questions().size(); index++) {
			Question question = area.questions().get(index);
			String at = list + "/" + index;
			String prefix = area.id() + ".";
			if (!question.id().startsWith(prefix)
					|| !SIMPLE_ID.matcher(question.id().substring(prefix.length())).matches()
					|| !ID.matcher(question.id()).matches()) {
				throw new DiagnosticRefused(at + "/id", "question", prefix);
			}
			unique(question.id(), at + "/id");
			text(question.text(), at + "/text", LINE);
			optional(question.hint(), at + "/hint", LINE);
			QuestionKind kind = question.kind();
			String home = ASKED_ONCE.getOrDefault(kind, area.id());
			if (!home.equals(area.id())) {
				throw new DiagnosticRefused(at + "/kind", "kind.elsewhere", home);
			}
			if (seen.merge(kind, 1, Integer::sum) > 1 && ASKED_ONCE.containsKey(kind)) {
				throw new DiagnosticRefused(at + "/kind", "kind.twice");
			}
		}
		for (QuestionKind kind : QuestionKind.values()) {
			if (area.id().equals(ASKED_ONCE.get(kind)) && !seen.containsKey(kind)) {
				throw new DiagnosticRefused(list, "kind.missing", DiagnosticReader.name(kind));
			}
		}
	}

	private void dimensions(List<Dimension> dimensions) throws DiagnosticRefused {
		size(dimensions, "/dimensions", 1, 9);
		for (int index = 0; index < dimensions.size(); index++) {
			Dimension each = dimensions.get(index);
			String at = "/dimensions/" + index;
			simple(each.id(), at);
			text(each.letter(), at + "/letter", 2);
			text(each.title(), at + "/title", NAME);
			text(each.shortTitle(), at + "/shortTitle", 22);
			range(each.number(), at + "/number", 1, 99);
			text(each.entryPoint(), at + "/entryPoint", LINE);
			for (Dimension other : dimensions.subList(0, index)) {
				if (other.letter().equals(each.letter())) {
					throw new DiagnosticRefused(at + "/letter", "letter");
				}
				if (other.number() == each.number()) {
					throw new DiagnosticRefused(at + "/number", "number");
				}
			}
		}
	}

	private void item(String at, String id, String dimension, String text, Set<String> dimensions)
			throws DiagnosticRefused {
		pattern(id, at + "/id", ID, "id");
		unique(id, at + "/id");
		if (!dimensions.contains(dimension)) {
			throw new DiagnosticRefused(at + "/dimension", "dimension",
					dimensions.stream().sorted().collect(Collectors.joining(", ")));
		}
		text(text, at + "/text", LINE);
	}

	private static void scales(Scales scales) throws DiagnosticRefused {
		scale(scales.pressing(), "/scales/pressing", 2, 4);
		scale(scales.spread(), "/scales/spread", 2, 4);
		scale(scales.inPlace(), "/scales/inPlace", 3, 3);
		scale(scales.used(), "/scales/used", 3, 3);
		scale(scales.met(), "/scales/met", 3, 3);
	}

	private static void scale(Scale scale, String at, int least, int most) throws DiagnosticRefused {
		size(scale.levels(), at + "/levels", least, most);
		for (int index = 0; index < scale.levels().size(); index++) {
			Level level = scale.levels().get(index);
			if (level.value() != index + 1) {
				throw new DiagnosticRefused(at + "/levels/" + index + "/value", "level", index + 1);
			}
			text(level.label(), at + "/levels/" + index + "/label", LABEL);
		}
		text(scale.dontKnow(), at + "/dontKnow", LABEL);
	}

	private void simple(String id, String at) throws DiagnosticRefused {
		pattern(id, at + "/id", SIMPLE_ID, "id.simple");
		unique(id, at + "/id");
	}

	private void unique(String id, String at) throws DiagnosticRefused {
		String first = ids.putIfAbsent(id, at);
		if (first != null) {
			throw new DiagnosticRefused(at, "doubled", id, first);
		}
	}

	private static void pattern(String text, String at, Pattern pattern, String key) throws DiagnosticRefused {
		if (!pattern.matcher(text).matches()) {
			throw new DiagnosticRefused(at, key);
		}
	}

	private static void text(String text, String at, int longest) throws DiagnosticRefused {
		if (text.isBlank()) {
			throw new DiagnosticRefused(at, "empty");
		}
		optional(text, at, longest);
	}

	private static void optional(String text, String at, int longest) throws DiagnosticRefused {
		if (text.codePointCount(0, text.length()) > longest) {
			throw new DiagnosticRefused(at, "long", longest);
		}
		if (!Text.canBeKept(text) || IntStream.of('\t', '\n').anyMatch(each -> text.indexOf(each) >= 0)) {
			throw new DiagnosticRefused(at, "characters");
		}
	}

	private static void range(int number, String at, int least, int most) throws DiagnosticRefused {
		if (number < least || number > most) {
			throw new DiagnosticRefused(at, "range", least, most);
		}
	}

	private static void size(List<?> list, String at, int least, int most) throws DiagnosticRefused {
		if (list.size() < least || list.size() > most) {
			throw new DiagnosticRefused(at, least == most ? "size.exact" : "size", least, most);
		}
	}
}
