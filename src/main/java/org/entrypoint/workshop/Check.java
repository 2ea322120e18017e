package org.entrypoint.workshop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.workshop.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Collects the first rule that is broken; every rule after it is skipped. */
final class Check {
	/** The most characters a name or another short text may hold. */
	static final int SHORT = 500;
	/** The most entries a list inside one part may hold. */
	static final int MOST = 200;
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private @Nullable Refusal broken;

	/** The first broken rule; null if all held. */
	@Nullable
	Refusal broken() {
		return broken;
	}

	Check that(boolean holds, Reason reason, String about) {
		if (broken == null && !holds) {
			broken = new Refusal(reason, about);
		}
		return this;
	}

	Check newId(String id, Predicate<String> taken) {
		return that(ID.matcher(id).matches(), Reason.BAD_ID, id.length() > 64 ? "id" : id).that(!taken.test(id),
				Reason.TAKEN, id);
	}

	Check said(String text, String field) {
		return that(!text.isBlank(), Reason.EMPTY, field);
	}

	Check longText(String text, String field) {
		return text(text, Note.LONGEST, field);
	}

	Check shortText(String text, String field) {
		return text(text, SHORT, field);
	}

	Check names(Collection<String> names, String field) {
		that(names.size() <= MOST, Reason.TOO_MANY, field);
		for (String name : names) {
			said(name, field).shortText(name, field);
		}
		return distinct(List.copyOf(names), field);
	}

	Check known(Collection<String> ids, Predicate<String> isKnown, String field) {
		that(ids.size() <= MOST, Reason.TOO_MANY, field).distinct(ids, field);
		for (String id : ids) {
			that(isKnown.test(id), Reason.UNKNOWN, field + " " + (id.length() > 64 ? "" : id));
		}
		return this;
	}

	Check range(int number, int least, int most, String field) {
		return that(number >= least && number <= most, Reason.OUT_OF_RANGE, field);
	}

	/** A year that every calendar, workbook and file has; a slip of the finger like 0026 is none. */
	Check date(@Nullable LocalDate date, String field) {
		return that(date == null || (date.getYear() >= 1900 && date.getYear() <= 9999), Reason.OUT_OF_RANGE, field);
	}

	private Check distinct(Collection<String> ids, String field) {
		return that(new HashSet<>(ids).size() == ids.size(), Reason.TAKEN, field);
	}

	private Check text(String text, int longest, String field) {
		return that(text.length() <= longest, Reason.TOO_LONG, field).that(Text.canBeKept(text), Reason.BAD_TEXT,
				field);
	}
}
