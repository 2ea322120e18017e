package org.entrypoint.exchange.incoming.part;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entrypoint.exchange.incoming.archive.Parts;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.xml.sax.Attributes;

/** Where one part leads to; each target has to be in the file. */
final class Relations extends PartHandler {
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
	private static final List<String> RELATION = List.of("Relationships", "Relationship");
	private static final String FOLDER = "_rels/";
	private static final String ENDING = ".rels";
	private static final String STRICT = "http://purl.oclc.org/ooxml/";
	/** A web or mail address that was typed into a cell; nobody follows it. */
	private static final String ADDRESS = "hyperlink";
	private static final int MOST = 10_000;
	private static final int LONGEST_TARGET = 1_000;
	private final Parts parts;
	private final String folder;
	private final List<Relation> relations = new ArrayList<>();
	private final Set<String> ids = new HashSet<>();

	/** The relations of one part, or of the file as a whole for an empty name. */
	Relations(Reading reading, Parts parts, String owner) {
		super(reading, partOf(owner), NAMESPACE, "Relationships");
		this.parts = parts;
		this.folder = owner.substring(0, owner.lastIndexOf('/') + 1);
	}

	/** Where the relations of a part stand. */
	static String partOf(String owner) {
		int name = owner.lastIndexOf('/') + 1;
		return owner.substring(0, name) + FOLDER + owner.substring(name) + ENDING;
	}

	/** Whose relations stand in a part; nothing if it holds none. */
	static Optional<String> ownerOf(String part) {
		int at = part.lastIndexOf('/') + 1;
		String folder = part.substring(0, at);
		boolean holds = part.endsWith(ENDING) && (folder.equals(FOLDER) || folder.endsWith("/" + FOLDER));
		return holds
				? Optional.of(folder.substring(0, folder.length() - FOLDER.length())
						+ part.substring(at, part.length() - ENDING.length()))
				: Optional.empty();
	}

	/** All of them but web and mail addresses. */
	List<Relation> all() {
		return relations;
	}

	@Override
	protected void begin(Attributes attributes) throws Problem {
		if (!at(RELATION)) {
			return;
		}
		String type = value(attributes, "Type");
		String word = type.substring(type.lastIndexOf('/') + 1);
		if (word.equals(ADDRESS)) {
			return;
		}
		String target = value(attributes, "Target");
		if (value(attributes, "TargetMode").equals("External")) {
			throw reading().problem(ProblemCode.INCOMING_EXTERNAL, part());
		}
		if (type.startsWith(STRICT) && word.equals("officeDocument")) {
			throw reading().problem(ProblemCode.INCOMING_STRICT);
		}
		String id = value(attributes, "Id");
		if (id.isEmpty() || !ids.add(id) || relations.size() == MOST) {
			throw damaged();
		}
		relations.add(new Relation(id, word, found(target)));
	}

	private String found(String target) throws Problem {
		return resolved(target).flatMap(parts::spelled)
				.orElseThrow(() -> reading().problem(ProblemCode.INCOMING_DANGLING, part(), target));
	}

	/** The name that a target means here; nothing if it leads out of the file. */
	private Optional<String> resolved(String target) {
		if (target.length() > LONGEST_TARGET) {
			return Optional.empty();
		}
		Deque<String> path = new ArrayDeque<>();
		for (String segment : (target.startsWith("/") ? target : "/" + folder + target).substring(1).split("/", -1)) {
			if (segment.equals("..")) {
				if (path.pollLast() == null) {
					return Optional.empty();
				}
			} else if (!segment.equals(".")) {
				path.addLast(segment);
			}
		}
		return Optional.of(String.join("/", path));
	}
}
