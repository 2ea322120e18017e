package org.entrypoint.diagnostic.json;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FactorFamily;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Scale.Level;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.diagnostic.QuestionKind;
import org.entrypoint.diagnostic.Scale;
import org.entrypoint.diagnostic.Scales;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import java.util.Map;

/** Which properties the parts of a diagnostic have in JSON. */
final class DiagnosticShape {
	private final Map<String, Area> areas;
	private final Map<String, QuestionKind> kinds;
	private final Map<String, Source> sources;

	DiagnosticShape(Map<String, Area> areas, Map<String, QuestionKind> kinds, Map<String, Source> sources) {
		this.areas = areas;
		this.kinds = kinds;
		this.sources = sources;
	}

	Diagnostic diagnostic(JsonPart part) throws JsonRefused {
		return new Diagnostic(part.text("id"), part.text("version"), part.text("title"), part.text("language"),
				part.text("notice"), part.list("areas", this::area), part.list("dimensions", this::dimension),
				part.list("statements", this::statement), part.list("conditions", this::condition),
				JsonPart.whole(part.part("scales"), this::scales), part.list("tests", this::test),
				part.list("factors", this::factor));
	}

	private FocusArea area(JsonPart part) throws JsonRefused {
		return new FocusArea(part.choice("id", areas), part.text("title"), part.number("minutes"),
				part.list("questions", this::question));
	}

	private Question question(JsonPart part) throws JsonRefused {
		return new Question(part.text("id"), part.choice("kind", kinds), part.text("text"), part.text("hint"));
	}

	private Dimension dimension(JsonPart part) throws JsonRefused {
		return new Dimension(part.text("id"), part.text("letter"), part.text("title"), part.text("shortTitle"),
				part.number("number"), part.text("entryPoint"));
	}

	private Statement statement(JsonPart part) throws JsonRefused {
		return new Statement(part.text("id"), part.text("dimension"), part.text("text"));
	}

	private Condition condition(JsonPart part) throws JsonRefused {
		return new Condition(part.text("id"), part.text("dimension"), part.text("text"),
				part.choice("source", sources));
	}

	private Scales scales(JsonPart part) throws JsonRefused {
		return new Scales(scale(part, "pressing"), scale(part, "spread"), scale(part, "inPlace"), scale(part, "used"),
				scale(part, "met"));
	}

	private Scale scale(JsonPart part, String name) throws JsonRefused {
		return JsonPart.whole(part.part(name),
				scale -> new Scale(scale.list("levels", this::level), scale.text("dontKnow")));
	}

	private Level level(JsonPart part) throws JsonRefused {
		return new Level(part.number("value"), part.text("label"));
	}

	private CatalyticTest test(JsonPart part) throws JsonRefused {
		return new CatalyticTest(part.text("id"), part.text("text"), part.yesOrNo("perOthers"));
	}

	private FactorFamily factor(JsonPart part) throws JsonRefused {
		return new FactorFamily(part.text("id"), part.text("text"));
	}
}
