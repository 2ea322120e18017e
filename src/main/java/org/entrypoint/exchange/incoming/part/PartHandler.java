package org.entrypoint.exchange.incoming.part;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entrypoint.exchange.incoming.archive.Reading;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Hears what stands in one part. It declares no entities, loads nothing, goes no deeper and uses no more names than any
 * workbook does; the parser keeps every name for good, so many of them would fill the memory.
 */
public abstract class PartHandler extends DefaultHandler2 {
	private static final int DEEPEST = 200;
	private static final int MOST_NAMES = 5_000;
	private static final String STRICT = "http://purl.oclc.org/ooxml/";
	private final Reading reading;
	private final String part;
	private final String namespace;
	private final String root;
	private final String[] path = new String[DEEPEST];
	private final Set<String> names = new HashSet<>();
	private int depth;

	/**
	 * A handler for one part.
	 *
	 * @param part the name of the part
	 * @param namespace whose elements are told
	 * @param root the element that the part has to begin with; empty if any will do
	 */
	protected PartHandler(Reading reading, String part, String namespace, String root) {
		this.reading = reading;
		this.part = part;
		this.namespace = namespace;
		this.root = root;
	}

	/** An element begins; {@link #at} knows which one. */
	protected abstract void begin(Attributes attributes) throws Problem;

	/** An element ends; {@link #at} knows which one. */
	protected void end() throws Problem {
		// most elements say all they have to say in their attributes
	}

	/** Characters between elements; a text may come in several pieces. */
	protected void text(char[] characters, int start, int length) throws Problem {
		// most parts say nothing between their elements
	}

	/** Whether the place in the part is this one: the names of all elements around it and of its own. */
	protected final boolean at(List<String> place) {
		if (place.size() != depth) {
			return false;
		}
		for (int index = depth - 1; index >= 0; index--) {
			if (!place.get(index).equals(path[index])) {
				return false;
			}
		}
		return true;
	}

	/** The reading that this is a part of. */
	protected final Reading reading() {
		return reading;
	}

	/** The name of the part. */
	protected final String part() {
		return part;
	}

	/** This part cannot be read. */
	protected final Problem damaged() {
		return reading.problem(ProblemCode.INCOMING_PART, part);
	}

	/** A number of 0 or more that an attribute or a text spells; -1 if it spells none. */
	public static int number(String text) {
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
	}

	/** What an attribute says; empty if it is not there. */
	protected static String value(Attributes attributes, String name) {
		String value = attributes.getValue(name);
		return value == null ? "" : value;
	}

	@Override
	public final void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
		try {
			reading.goOn();
			if (depth == DEEPEST) {
				throw damaged();
			}
			know(name);
			for (int index = 0; index < attributes.getLength(); index++) {
				know(attributes.getQName(index));
			}
			path[depth] = uri.equals(namespace) ? local : "";
			depth++;
			if (depth == 1 && !root.isEmpty() && !root.equals(path[0])) {
				throw uri.startsWith(STRICT) ? reading.problem(ProblemCode.INCOMING_STRICT) : damaged();
			}
			begin(attributes);
		} catch (Problem problem) {
			throw new SAXException(problem);
		}
	}

	@Override
	public final void endElement(String uri, String local, String name) throws SAXException {
		try {
			end();
			depth--;
		} catch (Problem problem) {
			throw new SAXException(problem);
		}
	}

	@Override
	public final void characters(char[] characters, int start, int length) throws SAXException {
		try {
			text(characters, start, length);
		} catch (Problem problem) {
			throw new SAXException(problem);
		}
	}

	@Override
	public final void startPrefixMapping(String prefix, String uri) throws SAXException {
		known(prefix);
		known(uri);
	}

	@Override
	public final void processingInstruction(String target, String instruction) throws SAXException {
		known(target);
	}

	@Override
	public final void startDTD(String name, String publicId, String systemId) throws SAXException {
		throw new SAXException(reading.problem(ProblemCode.INCOMING_ENTITIES, part));
	}

	@Override
	public final InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
			throws SAXException {
		throw new SAXException(reading.problem(ProblemCode.INCOMING_ENTITIES, part));
	}

	@Override
	public final void error(SAXParseException mistake) throws SAXException {
		throw mistake;
	}

	private void known(String name) throws SAXException {
		try {
			know(name);
		} catch (Problem problem) {
			throw new SAXException(problem);
		}
	}

	private void know(String name) throws Problem {
		if (names.add(name) && names.size() > MOST_NAMES) {
			throw damaged();
		}
	}
}
