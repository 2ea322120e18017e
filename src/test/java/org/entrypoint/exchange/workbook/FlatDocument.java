package org.entrypoint.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entrypoint.exchange.workbook.lint.book.Xml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The words in the cells of a flat OpenDocument spreadsheet. */
final class FlatDocument {
	private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
	private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
	/** Behind what is written, rows and cells are repeated to the end of the sheet. */
	private static final int MOST = 200;

	private FlatDocument() {
	}

	/** The rows of each sheet as {@link Book} has them. */
	static Map<String, List<List<String>>> sheets(byte[] document) throws IOException {
		Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
		Xml.deep(root(document), "table").forEach(table -> sheets.put(table.getAttributeNS(TABLE, "name"),
				Book.arranged(Xml.deep(table, "table-row").map(FlatDocument::cells).toList())));
		return sheets;
	}

	private static Element root(byte[] document) throws IOException {
		try {
			return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(document)).getDocumentElement();
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(e);
		}
	}

	private static List<String> cells(Element row) {
		List<String> cells = new ArrayList<>();
		for (Element cell : Xml.children(row)) {
			String repeated = cell.getAttributeNS(TABLE, "number-columns-repeated");
			String words = Xml.children(cell, "p").stream().map(FlatDocument::words).collect(Collectors.joining("\n"));
			for (int left = Math.min(MOST, repeated.isEmpty() ? 1 : Integer.parseInt(repeated)); left > 0; left--) {
				cells.add(words);
			}
		}
		return OtherReaders.trimmed(cells);
	}

	/** The words of a paragraph: spaces in a row, tabs and breaks are elements. */
	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
			if (each instanceof Element element) {
				words.append(switch (String.valueOf(element.getLocalName())) {
					case "s" -> " ".repeat(count(element));
					case "tab" -> "\t";
					case "line-break" -> "\n";
					default -> words(element);
				});
			} else {
				words.append(each.getTextContent());
			}
		}
		return words.toString();
	}

	private static int count(Element spaces) {
		String count = spaces.getAttributeNS(TEXT, "c");
		return count.isEmpty() ? 1 : Integer.parseInt(count);
	}
}
