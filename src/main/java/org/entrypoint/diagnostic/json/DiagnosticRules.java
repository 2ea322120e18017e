package org.entrypoint.diagnostic.json;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.diagnostic.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a diagnostic keeps, beyond the types of its parts, so that every screen and export can rely on it. */
final class DiagnosticRules {
	private static final List<Area> AREAS = List.of(Area.values());
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
	/** Places and ratings put the ids of dimensions and tests together with dots, so these hold none. */
	private static final Pattern SIMPLE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}");
	private static final int NAME = 120;
	private static final int LABEL = 40;
	private static final int LINE = 250;
	private static final int NOTICE = 1000;

	private final Map<String, String> ids = new HashMap<>();
	private final Set<String> letters = new HashSet<>();
	private final Set<Integer> numbers = new HashSet<>();
	/** The ids of the dimensions; none while they are not known to be right. */
	private final Set<String> dimensions = new TreeSet<>();
	private final List<JsonRefused> broken = new ArrayList<>();

	/**
	 * All rules that a whole diagnostic breaks, in its order; entries of a list with too few or too many are not looked
	 * at.
	 */
	static List<JsonRefused> broken(Diagnostic diagnostic) {
		DiagnosticRules rules = new DiagnosticRules();
		rules.check(diagnostic);
		return rules.broken;
	}

	private void refuse(String at, String key, Object... parts) {
		broken.add(new JsonRefused(at, key, parts));
	}

	private void check(Diagnostic diagnostic) {
		pattern(diagnostic.id(), "/id", ID, "id");
		text(diagnostic.version(), "/version", LABEL);
		text(diagnostic.title(), "/title", NAME);
		pattern(diagnostic.language(), "/language", LANGUAGE, "language");
		optional(diagnostic.notice(), "/notice", NOTICE);
		areas(diagnostic.areas());
		int before = broken.size();
		dimensions(counted(diagnostic.dimensions(), "/dimensions", 1, 9));
		if (broken.size() == before) {
			diagnostic.dimensions().forEach(each -> dimensions.add(each.id()));
		}
		each(counted(diagnostic.statements(), "/statements", 0, 200), "/statements",
				(each, at) -> item(at, each.id(), each.dimension(), each.text()));
		each(counted(diagnostic.conditions(), "/conditions", 0, 200), "/conditions",
				(each, at) -> item(at, each.id(), each.dimension(), each.text()));
		scales(diagnostic.scales());
		each(counted(diagnostic.tests(), "/tests", 1, 12), "/tests", (each, at) -> {
			simple(each.id(), at);
			text(each.text(), at + "/text", LINE);
		});
		each(counted(diagnostic.factors(), "/factors", 0, 20), "/factors", (each, at) -> {
			simple(each.id(), at);
			text(each.text(), at + "/text", LINE);
		});
	}

	/** Does the same with every entry of a list and its place. */
	private static <T> void each(List<T> list, String at, BiConsumer<T, String> what) {
		for (int index = 0; index < list.size(); index++) {
			what.accept(list.get(index), at + "/" + index);
		}
	}

	private void areas(List<FocusArea> areas) {
		if (areas.size() != AREAS.size()) {
			refuse("/areas", "areas", codes());
			return;
		}
		for (int index = 0; index < areas.size(); index++) {
			FocusArea area = areas.get(index);
			String at = "/areas/" + index;
			if (area.id() != AREAS.get(index)) {
				refuse(at + "/id", "areas", codes());
				continue;
			}
			text(area.title(), at + "/title", NAME);
			range(area.minutes(), at + "/minutes", 1, 600);
			List<Question> questions = counted(area.questions(), at + "/questions", 1, 20);
			if (!questions.isEmpty()) {
				questions(area.id(), questions, at + "/questions");
			}
		}
	}

	private static String codes() {
		return LocalLists.of(AREAS.stream().map(Area::code).toList());
	}

	private void questions(Area area, List<Question> questions, String list) {
		Set<QuestionKind> seen = EnumSet.noneOf(QuestionKind.class);
		each(questions, list, (question, at) -> {
			question(area.code() + ".", question, at);
			QuestionKind kind = question.kind();
			Area home = Area.asking(kind).orElse(area);
			boolean isAgain = !seen.add(kind) && area.asksOnce().contains(kind);
			if (home != area) {
				refuse(at + "/kind", "kind.elsewhere", home.code());
			} else if (isAgain) {
				refuse(at + "/kind", "kind.twice");
			}
		});
		Stream.of(QuestionKind.values()).filter(area.asksOnce()::contains).filter(kind -> !seen.contains(kind))
				.forEach(kind -> refuse(list, "kind.missing", DiagnosticReader.name(kind)));
	}

	private void question(String prefix, Question question, String at) {
		if (!question.id().startsWith(prefix) || !SIMPLE_ID.matcher(question.id().substring(prefix.length())).matches()
				|| !ID.matcher(question.id()).matches()) {
			refuse(at + "/id", "question", prefix);
		} else {
			unique(question.id(), at + "/id");
		}
		text(question.text(), at + "/text", LINE);
		optional(question.hint(), at + "/hint", LINE);
	}

	private void dimensions(List<Dimension> all) {
		each(all, "/dimensions", (each, at) -> {
			simple(each.id(), at);
			text(each.letter(), at + "/letter", 2);
			text(each.title(), at + "/title", NAME);
			text(each.shortTitle(), at + "/shortTitle", 22);
			range(each.number(), at + "/number", 1, 99);
			text(each.entryPoint(), at + "/entryPoint", LINE);
			if (!letters.add(each.letter())) {
				refuse(at + "/letter", "letter");
			}
			if (!numbers.add(each.number())) {
				refuse(at + "/number", "number");
			}
		});
	}

	/** Whatever names a dimension is right where dimensions are not. */
	private void item(String at, String id, String dimension, String text) {
		id(id, at + "/id", ID, "id");
		if (!dimensions.isEmpty() && !dimensions.contains(dimension)) {
			refuse(at + "/dimension", "dimension", LocalLists.of(List.copyOf(dimensions)));
		}
		text(text, at + "/text", LINE);
	}

	private void scales(Scales scales) {
		scale(scales.pressing(), "/scales/pressing", 2, 4);
		scale(scales.spread(), "/scales/spread", 2, 4);
		scale(scales.inPlace(), "/scales/inPlace", 3, 3);
		scale(scales.used(), "/scales/used", 3, 3);
		scale(scales.met(), "/scales/met", 3, 3);
	}

	private void scale(Scale scale, String at, int least, int most) {
		List<Level> levels = counted(scale.levels(), at + "/levels", least, most);
		for (int index = 0; index < levels.size(); index++) {
			if (levels.get(index).value() != index + 1) {
				refuse(at + "/levels/" + index + "/value", "level", index + 1);
			}
			text(levels.get(index).label(), at + "/levels/" + index + "/label", LABEL);
		}
		text(scale.dontKnow(), at + "/dontKnow", LABEL);
	}

	private void simple(String id, String at) {
		id(id, at + "/id", SIMPLE_ID, "id.simple");
	}

	private void id(String id, String at, Pattern pattern, String key) {
		if (pattern(id, at, pattern, key)) {
			unique(id, at);
		}
	}

	private void unique(String id, String at) {
		String first = ids.putIfAbsent(id, at);
		if (first != null) {
			refuse(at, "doubled", id, first);
		}
	}

	private boolean pattern(String text, String at, Pattern pattern, String key) {
		boolean fits = pattern.matcher(text).matches();
		if (!fits) {
			refuse(at, key);
		}
		return fits;
	}

	private void text(String text, String at, int longest) {
		if (text.isBlank()) {
			refuse(at, "empty");
		} else {
			optional(text, at, longest);
		}
	}

	private void optional(String text, String at, int longest) {
		if (text.codePointCount(0, text.length()) > longest) {
			refuse(at, "long", longest);
		} else if (!Text.canBeKept(text) || IntStream.of('\t', '\n').anyMatch(each -> text.indexOf(each) >= 0)) {
			refuse(at, "characters");
		}
	}

	private void range(int number, String at, int least, int most) {
		if (number < least || number > most) {
			refuse(at, "range", least, most);
		}
	}

	/** The entries of a list; none if there are too few or too many. */
	private <T> List<T> counted(List<T> list, String at, int least, int most) {
		if (list.size() >= least && list.size() <= most) {
			return list;
		}
		refuse(at, least == most ? "size.exact" : "size", least, most);
		return List.of();
	}
}
