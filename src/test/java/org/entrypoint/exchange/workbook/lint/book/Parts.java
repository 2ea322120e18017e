package org.entrypoint.exchange.workbook.lint.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a workbook as they lie in its zip file. */
public final class Parts {
	/** The list of what each part is. */
	public static final String TYPES = "[Content_Types].xml";
	private final Map<String, byte[]> bytes = new LinkedHashMap<>();
	private final Map<String, Element> roots = new LinkedHashMap<>();
	private final Map<String, LocalDateTime> times = new LinkedHashMap<>();
	private final List<String> unsound = new ArrayList<>();
	private final DocumentBuilder builder = builder();

	/** Unpacks a workbook. */
	public Parts(byte[] workbook) {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				add(entry, in.readAllBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static DocumentBuilder builder() {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			// Every element is looked at: making them at once is faster than one by one.
			factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder;
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e);
		}
	}

	private void add(ZipEntry entry, byte[] part) throws IOException {
		bytes.put(entry.getName(), part);
		times.put(entry.getName(), entry.getTimeLocal());
		if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
			try {
				roots.put(entry.getName(), builder.parse(new ByteArrayInputStream(part)).getDocumentElement());
			} catch (SAXException notWellFormed) {
				unsound.add(entry.getName());
			}
		}
	}

	/** The names of all parts. */
	public Set<String> names() {
		return Collections.unmodifiableSet(bytes.keySet());
	}

	/** When each part was packed, as the file says. */
	public Map<String, LocalDateTime> times() {
		return Collections.unmodifiableMap(times);
	}

	/** The parts that are no sound XML. */
	public List<String> unsound() {
		return Collections.unmodifiableList(unsound);
	}

	/** The outermost element of a part. */
	public Element root(String name) {
		return Objects.requireNonNull(roots.get(name), name);
	}

	/** The outermost element of a part that need not be there. */
	public Optional<Element> find(String name) {
		return Optional.ofNullable(roots.get(name));
	}

	/** A part as it is spelled. */
	public String text(String name) {
		return new String(Objects.requireNonNull(bytes.get(name), name), StandardCharsets.UTF_8);
	}
}
