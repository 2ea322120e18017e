package org.entrypoint.ui.screen.rate;

import org.entrypoint.ui.screen.shared.Retreat;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.layout.ProportionalRow;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.RuleStory;
import org.entrypoint.diagnostic.Text;

/** What the rule behind a condition was for, and what it causes now, side by side. */
final class RuleFields {
	private final Retreat retreat;
	private final String condition;
	private final BoundField meantFor;
	private final BoundField causesNow;
	private final ProportionalRow fields;

	/** Empty fields for the story of a condition. */
	RuleFields(Retreat retreat, Words words, String condition) {
		this.retreat = retreat;
		this.condition = condition;
		meantFor = field("meant-for", words, (told, typed) -> told.withMeantFor(typed));
		causesNow = field("causes-now", words, (told, typed) -> told.withCausesNow(typed));
		fields = Named.styled(new ProportionalRow(meantFor, causesNow), "rate-story");
	}

	/** The story with another text in one of its fields. */
	private interface Telling {
		RuleStory with(RuleStory story, String typed);
	}

	private BoundField field(String id, Words words, Telling telling) {
		return BoundField.area(id + "-" + condition, words.get(id), 2,
				typed -> tell(id, told -> telling.with(told, Text.mend(typed))), retreat.session()::endTyping);
	}

	private void tell(String field, UnaryOperator<RuleStory> change) {
		RuleStory told = retreat.session().workshop().story(condition);
		retreat.type(new Edit.TellRule(change.apply(told)), field + condition);
	}

	/** The fields as they are shown. */
	Node node() {
		return fields;
	}

	void show(RuleStory told) {
		meantFor.show(told.meantFor());
		causesNow.show(told.causesNow());
	}

	/** Puts the focus on the first field. */
	void focus() {
		meantFor.field().requestFocus();
	}
}
