package org.entrypoint.exchange.incoming.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.entrypoint.session.Problem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the XML of parts, and nothing beyond it. */
public final class PartReader {
	private static final String EXTERNAL = "http://xml.org/sax/features/external-";
	private static final String LOAD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";
	/** They count every ampersand that a text is spelled with. What they are there for is refused before. */
	private static final List<String> TOO_LOW = List.of("jdk.xml.maxGeneralEntitySizeLimit",
			"jdk.xml.totalEntitySizeLimit");
	private static final String NO_LIMIT = "0";
	private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

	private PartReader() {
	}

	/**
	 * Reads a part that lies in memory.
	 *
	 * @throws Problem if the handler refuses it, or it is no well-formed XML
	 */
	public static void read(byte[] part, PartHandler handler) throws Problem {
		read(new ByteArrayInputStream(part), handler);
	}

	/**
	 * Reads a part to its end; the caller closes it.
	 *
	 * @throws Problem if the handler refuses it, or it is no well-formed XML
	 */
	public static void read(InputStream part, PartHandler handler) throws Problem {
		try {
			XMLReader reader = parser().getXMLReader();
			reader.setContentHandler(handler);
			reader.setErrorHandler(handler);
			reader.setEntityResolver(handler);
			reader.setProperty(LEXICAL, handler);
			reader.parse(new InputSource(part));
		} catch (SAXException e) {
			if (e.getException() instanceof Problem problem) {
				throw problem;
			}
			throw handler.damaged().because(e);
		} catch (IOException e) {
			throw handler.damaged().because(e);
		}
	}

	/** The parser of the Java that runs us, whatever others lie on the class path. */
	private static SAXParser parser() throws SAXException {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature(EXTERNAL + "general-entities", false);
			factory.setFeature(EXTERNAL + "parameter-entities", false);
			factory.setFeature(LOAD, false);
			SAXParser parser = factory.newSAXParser();
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
			parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
			for (String limit : TOO_LOW) {
				parser.setProperty(limit, NO_LIMIT);
			}
			return parser;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("the parser of this Java lacks a feature that every Java has", e);
		}
	}
}
