package org.entrypoint.exchange;

import org.entrypoint.exchange.report.Cell;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.locale.LocalDates;
import org.entrypoint.locale.Words;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.session.OutlineProgress;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** What the report calls things, for one workshop. */
public final class Terms {
	/** What would stand before the sign of a cut. */
	private static final Pattern BEFORE_CUT = Pattern.compile("[.,;:]+$");
	private static final int EXCERPT = 70;
	/** The most characters of a name in a title, which stands on every page. */
	private static final int NAME = 80;
	private static final int LINE = 250;
	private static final int SHORT_LINE = 180;
	private final Words bundle = new Words("org.entrypoint.exchange.report");
	/** The patterns that had parts put in their places, read once. */
	private final Map<String, MessageFormat> formats = new HashMap<>();
	private final Workshop workshop;
	private final Content content;
	private final Lists lists;
	private final ThingNames names;

	/** The words for one workshop. */
	public Terms(Workshop workshop, Content content) {
		this.workshop = workshop;
		this.content = content;
		this.lists = new Lists(workshop.diagnostic().scales(), bundle::get);
		this.names = new ThingNames(workshop);
	}

	/** Whose words these are. */
	public Workshop workshop() {
		return workshop;
	}

	/** Whether the sheets are to be filled in by hand. */
	boolean isBlank() {
		return content == Content.BLANK;
	}

	/** The bundle's words for a key, with parts in their places. */
	public String get(String key, Object... parts) {
		return parts.length == 0 ? bundle.get(key) : formats.computeIfAbsent(key, bundle::format).format(parts);
	}

	Lists lists() {
		return lists;
	}

	/** What the content is called in keys: complete, blank or redacted. */
	String contentName() {
		return content.name().toLowerCase(Locale.ROOT);
	}

	/** What every page says of the whole: that it is a draft, that it has no names; empty for neither. */
	String state() {
		return Stream.of(draft(), content == Content.REDACTED ? get("redacted") : "").filter(each -> !each.isEmpty())
				.collect(Collectors.joining(" "));
	}

	/** What says that the retreat is not finished, so that nobody takes what is half done for the whole. */
	String draft() {
		OutlineProgress discussed = OutlineProgress.ofAll(workshop);
		return isBlank() || discussed.done() == discussed.all()
				? ""
				: get("draft", String.valueOf(discussed.done()), String.valueOf(discussed.all()));
	}

	/** The head of a column, with what may be chosen below it. */
	Cell.Head head(String key) {
		return new Cell.Head(get("head." + key), lists.under(key), Cell.Below.CHOSEN);
	}

	/** The heads of a table: those of these keys, and beside the page the hands. */
	List<Cell> heads(Stream<String> keys, HandColumns... hands) {
		return Stream.concat(keys.map(this::head), Stream.of(hands).flatMap(each -> each.heads().stream())).toList();
	}

	/** What stands where the room said nothing; nothing where it is to be filled in. */
	public String unsaid() {
		return isBlank() ? "" : get("notDiscussed");
	}

	/** The words for a constant; empty for a mark that was not said. */
	public String of(Enum<?> constant) {
		return bundle.of(constant);
	}

	Cell words(String key) {
		return new Cell.Words(get(key));
	}

	/** The head of a column about the hands of an axis; what it is of them. */
	public String hands(Axis axis, String what) {
		return get("hands.of", get("hands." + axis.name()), what);
	}

	/** Words that may be missing: then they were not discussed, or there is room to write them. */
	Cell said(String text) {
		return text.isEmpty() ? notDiscussed() : new Cell.Words(text);
	}

	Cell notDiscussed() {
		return isBlank() ? new Cell.Field() : new Cell.NotDiscussed(unsaid());
	}

	/** A day; without one, the words under {@code otherwise}. */
	Cell day(@Nullable LocalDate date, String otherwise) {
		if (date == null) {
			return isBlank() ? new Cell.Field() : new Cell.NotDiscussed(get(otherwise));
		}
		return new Cell.Day(date);
	}

	/** A mark that is there or not; an absent mark is not a "no". */
	Cell flag(boolean set) {
		return set ? words("yes") : Cell.EMPTY;
	}

	/** The line that makes a sheet stand alone: its title, the district, the workshop and the day. */
	String title(String sheet) {
		Setup setup = workshop.setup();
		LocalDate date = setup.date();
		String day = date == null ? get("noDate") : new LocalDates(Words.language()).written(date);
		if (isBlank()) {
			return get("title.blank", sheet);
		}
		String district = setup.district().isEmpty() ? get("noDistrict") : setup.district();
		return Stream.of(sheet, excerpt(district, NAME), excerpt(setup.title(), NAME), day)
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** A dimension with its letter. */
	public static String dimension(Dimension dimension) {
		return dimension.letter() + " · " + dimension.title();
	}

	/** An entry point with its number. */
	public static String entryPoint(Dimension dimension) {
		return dimension.number() + ". " + dimension.entryPoint();
	}

	/** The short names of dimensions. */
	public String dimensions(Collection<String> ids) {
		return ids.stream().map(id -> workshop.diagnostic().dimension(id).map(Dimension::shortTitle).orElse(id))
				.collect(Collectors.joining(", "));
	}

	/** What an id stands for, shortened where it is long. */
	public String name(String id) {
		return names.of(id).map(each -> excerpt(each, EXCERPT)).orElse(id);
	}

	/** What several ids stand for, one below the other. */
	public String names(List<String> ids) {
		return ids.size() == 1
				? name(ids.getFirst())
				: ids.stream().map(each -> get("listed", name(each))).collect(Collectors.joining("\n"));
	}

	/** The texts of notes, one below the other; a field to write in where there can be none. */
	Cell beside(Stream<Note> notes) {
		return isBlank() ? new Cell.Field() : new Cell.Words(String.join("\n", notes.map(Note::text).toList()));
	}

	/** Where a note holds: its scope and its schools. */
	public String where(Note note) {
		return Stream.of(of(note.scope()), String.join(", ", KnownNames.distinct(note.schools())))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
	}

	/** The words of a note where its whole text stands elsewhere on the sheet. */
	static String line(String text) {
		return excerpt(text, LINE);
	}

	/** The same where there is room for two lines. */
	static String shortLine(String text) {
		return excerpt(text, SHORT_LINE);
	}

	/** The words as one line, cut after a word where they are long. */
	private static String excerpt(String text, int longest) {
		String line = text.replace('\n', ' ');
		if (line.codePointCount(0, line.length()) <= longest) {
			return line;
		}
		String start = line.substring(0, line.offsetByCodePoints(0, longest));
		int space = start.lastIndexOf(' ');
		String whole = space > longest / 2 ? start.substring(0, space) : start;
		return BEFORE_CUT.matcher(whole).replaceAll("") + "…";
	}
}
