package org.entrypoint.exchange.incoming.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entrypoint.exchange.incoming.archive.Parts;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;

/** The parts of a file that was found to be a workbook, and nothing else, in every part. */
public final class WorkbookParts {
	private static final String ROOT = "";
	private static final Set<String> READ = Set.of("worksheet", "sharedStrings", "styles");
	/** What lists other parts is held in memory as a whole by POI. */
	private static final int LONGEST_LIST = 1024 * 1024;
	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
	/** What the part is that a file is about, by a word in its type. */
	private static final List<Map.Entry<String, ProblemCode>> OTHERS = List.of(
			Map.entry("spreadsheetml.template.main", ProblemCode.INCOMING_TEMPLATE),
			Map.entry("sheet.binary", ProblemCode.INCOMING_BINARY),
			Map.entry("wordprocessingml", ProblemCode.INCOMING_WORD), Map.entry("ms-word", ProblemCode.INCOMING_WORD),
			Map.entry("presentationml", ProblemCode.INCOMING_SLIDES),
			Map.entry("ms-powerpoint", ProblemCode.INCOMING_SLIDES),
			Map.entry("macroenabled", ProblemCode.INCOMING_MACROS));
	private static final String WITH_MACROS = "application/vnd.ms-excel.sheet.macroenabled.main+xml";
	private static final List<String> MACROS = List.of("vbaproject", "macrosheet", "intlmacrosheet");
	/** Sheets of macros are where cells should be: they cannot be left out. */
	private static final List<String> NEVER = List.of("macrosheet", "intlmacrosheet");
	/** Other names make POI write them into the log; ECMA-376 part 2, 6.2.2.2. */
	private static final Pattern USUAL_NAME = Pattern.compile("[\\w.~!$&'()*+,;=@%/-]+");
	private final Parts parts;
	private final String workbook;
	private final List<Relation> relations;

	/**
	 * Checks all parts of a file.
	 *
	 * @param lenient whether it may hold a project of macros, which somebody leaves out
	 * @throws Problem if it is no workbook, holds macros or entities, or one of its parts is damaged or missing
	 */
	public WorkbookParts(Parts parts, Reading reading, boolean lenient) throws Problem {
		this.parts = parts;
		ContentTypes types = types(parts, reading);
		this.workbook = workbook(parts, types, reading, lenient);
		checkXml(parts, types, reading);
		Ways ways = new Ways(parts, reading);
		this.relations = ways.from(workbook);
		list(parts, Relations.partOf(workbook), reading);
		for (Relation relation : relations) {
			if (!USUAL_NAME.matcher(relation.target()).matches()) {
				throw reading.problem(ProblemCode.INCOMING_NAME, relation.target());
			}
		}
		boolean macros = Stream.concat(parts.names().stream().map(types::of), parts.names().stream())
				.map(each -> each.toLowerCase(Locale.ROOT))
				.anyMatch(each -> (lenient ? NEVER : MACROS).stream().anyMatch(each::contains));
		if (macros) {
			throw reading.problem(ProblemCode.INCOMING_MACROS);
		}
	}

	private static ContentTypes types(Parts parts, Reading reading) throws Problem {
		Optional<byte[]> content = list(parts, ContentTypes.PART, reading);
		if (content.isEmpty()) {
			throw reading.problem(otherFolder(parts));
		}
		ContentTypes types = new ContentTypes(reading);
		PartReader.read(content.get(), types);
		return types;
	}

	private static Optional<byte[]> list(Parts parts, String name, Reading reading) throws Problem {
		Optional<byte[]> content = parts.content(name);
		if (content.isPresent() && content.get().length > LONGEST_LIST) {
			throw reading.problem(ProblemCode.INCOMING_LONG_LIST, name);
		}
		return content;
	}

	/** Other programs keep their files as packed folders, too. */
	private static ProblemCode otherFolder(Parts parts) {
		if (parts.has("META-INF/manifest.xml") && parts.has("content.xml")) {
			return ProblemCode.INCOMING_OPEN_DOCUMENT;
		}
		return parts.names().stream().anyMatch(each -> each.endsWith(".iwa"))
				? ProblemCode.INCOMING_NUMBERS
				: ProblemCode.INCOMING_PACKED;
	}

	private static String workbook(Parts parts, ContentTypes types, Reading reading, boolean lenient) throws Problem {
		Optional<byte[]> content = list(parts, Relations.partOf(ROOT), reading);
		if (content.isEmpty()) {
			throw reading.problem(ProblemCode.INCOMING_NO_WORKBOOK);
		}
		Relations root = new Relations(reading, parts, ROOT);
		PartReader.read(content.get(), root);
		List<String> found = root.all().stream().filter(each -> each.type().equals("officeDocument"))
				.map(Relation::target).toList();
		if (found.size() != 1) {
			throw reading.problem(ProblemCode.INCOMING_NO_WORKBOOK);
		}
		String type = types.of(found.getFirst());
		if (!type.equals(WORKBOOK) && !(lenient && type.equals(WITH_MACROS))) {
			throw reading.problem(OTHERS.stream().filter(each -> type.contains(each.getKey())).map(Map.Entry::getValue)
					.findFirst().orElse(ProblemCode.INCOMING_NO_WORKBOOK));
		}
		return found.getFirst();
	}

	private static void checkXml(Parts parts, ContentTypes types, Reading reading) throws Problem {
		for (String part : parts.names()) {
			String name = part.toLowerCase(Locale.ROOT);
			String type = types.of(part);
			if (name.endsWith(".xml") || name.endsWith(".rels") || type.endsWith("+xml") || type.endsWith("/xml")) {
				PartReader.read(parts.content(part).orElseThrow(), new WellFormed(reading, part));
			}
		}
	}

	/** The name of the part that lists the sheets. */
	public String workbook() {
		return workbook;
	}

	/** Where the workbook leads to. */
	public List<Relation> relations() {
		return relations;
	}

	/** What a part holds. */
	public Optional<byte[]> content(String part) {
		return parts.content(part);
	}

	/** The names of all parts as the file spells them. */
	public List<String> names() {
		return parts.names();
	}

	/** The names of the parts that are needed to read the cells. */
	public List<String> needed() {
		List<String> needed = new ArrayList<>(
				List.of(ContentTypes.PART, Relations.partOf(ROOT), workbook, Relations.partOf(workbook)));
		relations.stream().filter(each -> READ.contains(each.type())).map(Relation::target).distinct()
				.forEach(needed::add);
		return needed.stream().filter(parts::has).toList();
	}
}
