package org.entrypoint.exchange.returned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.exchange.Terms;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.workshop.Workshop;

/** What is rated, by the heads of its table: the team's own words, the ratings, and what was said beside them. */
final class ItemFields {
	private final Spoken spoken;
	private final Terms terms;
	private final Map<String, Field> fields = new LinkedHashMap<>();

	private ItemFields(Spoken spoken) {
		this.spoken = spoken;
		this.terms = spoken.terms();
	}

	/** How pressing change is. */
	static Map<String, Field> pressing(Spoken spoken) {
		ItemFields all = new ItemFields(spoken);
		all.rating("pressing", Axis.PRESSING);
		all.head("evidence", new NotesBeside(spoken)::pressing);
		return all.fields;
	}

	/** Statements. */
	static Map<String, Field> strengths(Spoken spoken) {
		ItemFields all = new ItemFields(spoken);
		all.head("statement", all::statement);
		all.rating("allSchools", Axis.ALL_SCHOOLS);
		all.rating("highestNeed", Axis.HIGHEST_NEED);
		all.head("evidence", new NotesBeside(spoken)::strength);
		return all.fields;
	}

	/** Conditions. */
	static Map<String, Field> conditions(Spoken spoken) {
		ItemFields all = new ItemFields(spoken);
		all.head("condition", all::condition);
		all.head("source", all::source);
		all.rating("inPlace", Axis.IN_PLACE);
		all.rating("used", Axis.USED);
		all.head("evidence", new NotesBeside(spoken)::condition);
		return all.fields;
	}

	/** The rules behind conditions. */
	static Map<String, Field> stories(Spoken spoken) {
		ItemFields all = new ItemFields(spoken);
		all.head("meantFor",
				(now, ids, id, typed) -> new Edit.TellRule(now.story(id).withMeantFor(spoken.said(typed.after()))));
		all.head("causesNow",
				(now, ids, id, typed) -> new Edit.TellRule(now.story(id).withCausesNow(spoken.said(typed.after()))));
		all.head("change", (now, ids, id, typed) -> {
			RuleStory story = now.story(id);
			return new Edit.TellRule(story.withChange(spoken.flag(typed.after())));
		});
		return all.fields;
	}

	/** Tests and ripples of an entry point. */
	static Map<String, Field> tests(Spoken spoken) {
		ItemFields all = new ItemFields(spoken);
		all.head("met", (now, ids, id, typed) -> new RatingFields(spoken, axis(spoken, id)).level(now, id, typed));
		all.head("note", new NotesBeside(spoken)::test);
		return all.fields;
	}

	/** Whether a row of the tests is a test or what it does to another dimension. */
	static Axis axis(Spoken spoken, String item) {
		String second = item.substring(item.indexOf('/') + 1);
		return spoken.terms().workshop().diagnostic().tests().stream().anyMatch(each -> each.id().equals(second))
				? Axis.TEST
				: Axis.RIPPLE;
	}

	private void rating(String head, Axis axis) {
		head(head, (now, ids, id, typed) -> new RatingFields(spoken, axis).level(now, id, typed));
	}

	private void head(String head, Field field) {
		fields.put(terms.get("head." + head), field);
	}

	private Edit statement(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		return new Edit.ReviseStatement(new Statement(id, statement(now, id).dimension(), typed.after()));
	}

	/** The statement with this id. */
	static Statement statement(Workshop now, String id) throws Unclear {
		return now.allStatements().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new Unclear("unclear.gone"));
	}

	private Edit condition(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		Condition old = condition(now, id);
		return new Edit.ReviseCondition(new Condition(id, old.dimension(), typed.after(), old.source()));
	}

	private Edit source(Workshop now, Supplier<String> ids, String id, Field.Typed typed) throws Unclear {
		Condition old = condition(now, id);
		return new Edit.ReviseCondition(new Condition(id, old.dimension(), old.text(), source(spoken, typed.after())));
	}

	/** What kind of rule a condition of the team's own is; the diagnostic's own default for no words. */
	static Source source(Spoken spoken, String text) throws Unclear {
		String added = spoken.terms().get("addedByUs");
		List<String> lines = text.lines().map(String::strip).filter(each -> !each.equals(added)).toList();
		return spoken.constant(String.join("\n", lines), Source.class).orElse(Source.BOARD_OR_DISTRICT_POLICY);
	}

	/** The condition with this id. */
	static Condition condition(Workshop now, String id) throws Unclear {
		return now.allConditions().filter(each -> each.id().equals(id)).findFirst()
				.orElseThrow(() -> new Unclear("unclear.gone"));
	}
}
