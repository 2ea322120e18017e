package org.entrypoint.workshop.edit;

import org.entrypoint.workshop.note.Note;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** Collects the first rule that is broken; every rule after it is skipped. */
final class Check {
	/** The most characters a name or another short text may hold. */
	static final int SHORT = 500;
	/** The most entries a list inside one part may hold. */
	static final int MOST = 200;
	private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private @Nullable Refusal broken;
	private FieldPath at = new FieldPath("");

	/** The first broken rule; null if all held. */
	@Nullable
	Refusal broken() {
		return broken;
	}

	/** Where in the part that rule is broken. */
	FieldPath at() {
		return at;
	}

	Check that(boolean holds, Reason reason, String about) {
		return that(holds, reason, about, () -> new FieldPath(about));
	}

	Check that(boolean holds, Reason reason, String about, Supplier<FieldPath> where) {
		if (broken == null && !holds) {
			broken = new Refusal(reason, about);
			at = where.get();
		}
		return this;
	}

	Check newId(String id, Predicate<String> taken) {
		return that(ID.matcher(id).matches(), Reason.BAD_ID, id.length() > 64 ? "id" : id, () -> new FieldPath("id"))
				.that(!taken.test(id), Reason.TAKEN, id, () -> new FieldPath("id"));
	}

	Check said(String text, String field) {
		return that(!text.isBlank(), Reason.EMPTY, field);
	}

	Check longText(String text, String field) {
		return text(text, Note.LONGEST, field, () -> new FieldPath(field));
	}

	Check shortText(String text, String field) {
		return shortText(text, field, () -> new FieldPath(field));
	}

	Check shortText(String text, String field, Supplier<FieldPath> where) {
		return text(text, SHORT, field, where);
	}

	Check names(List<String> names, String field) {
		return names(names, field, new FieldPath(field)::item);
	}

	Check names(List<String> names, String field, IntFunction<FieldPath> where) {
		that(names.size() <= MOST, Reason.TOO_MANY, field);
		for (int index = 0; index < names.size(); index++) {
			int position = index;
			that(!names.get(index).isBlank(), Reason.EMPTY, field, () -> where.apply(position));
			shortText(names.get(index), field, () -> where.apply(position));
		}
		return distinct(names, field, where);
	}

	Check known(List<String> ids, Predicate<String> isKnown, String field) {
		that(ids.size() <= MOST, Reason.TOO_MANY, field).distinct(ids, field, new FieldPath(field)::item);
		for (int index = 0; index < ids.size(); index++) {
			int position = index;
			known(ids.get(index), isKnown, field, () -> new FieldPath(field).item(position));
		}
		return this;
	}

	/** Ids that something is said about, each under its own. */
	Check known(Set<String> ids, Predicate<String> isKnown, String field) {
		that(ids.size() <= MOST, Reason.TOO_MANY, field);
		ids.forEach(id -> known(id, isKnown, field, () -> new FieldPath(field).field(id)));
		return this;
	}

	private void known(String id, Predicate<String> isKnown, String field, Supplier<FieldPath> where) {
		that(isKnown.test(id), Reason.UNKNOWN, field + " " + (id.length() > 64 ? "" : id), where);
	}

	Check range(int number, int least, int most, String field) {
		return range(number, least, most, field, () -> new FieldPath(field));
	}

	Check range(int number, int least, int most, String field, Supplier<FieldPath> where) {
		return that(number >= least && number <= most, Reason.OUT_OF_RANGE, field, where);
	}

	/** A year that every calendar, workbook and file has; a slip of the finger like 0026 is none. */
	Check date(@Nullable LocalDate date, String field) {
		return date(date, field, () -> new FieldPath(field));
	}

	Check date(@Nullable LocalDate date, String field, Supplier<FieldPath> where) {
		return that(date == null || (date.getYear() >= 1900 && date.getYear() <= 9999), Reason.OUT_OF_RANGE, field,
				where);
	}

	private Check distinct(List<String> ids, String field, IntFunction<FieldPath> where) {
		Set<String> seen = new HashSet<>();
		for (int index = 0; index < ids.size(); index++) {
			int position = index;
			that(seen.add(ids.get(index)), Reason.TAKEN, field, () -> where.apply(position));
		}
		return this;
	}

	private Check text(String text, int longest, String field, Supplier<FieldPath> where) {
		return that(text.length() <= longest, Reason.TOO_LONG, field, where).that(Text.canBeKept(text), Reason.BAD_TEXT,
				field, where);
	}
}
