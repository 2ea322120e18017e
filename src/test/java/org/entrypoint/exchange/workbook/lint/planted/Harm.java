package org.entrypoint.exchange.workbook.lint.planted;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook whose parts can be changed as texts. */
public final class Harm {
	static final String TYPES = "[Content_Types].xml";
	static final String BOOK = "xl/workbook.xml";
	static final String BOOK_WAYS = "xl/_rels/workbook.xml.rels";
	static final String STYLES = "xl/styles.xml";
	static final String WORDS = "xl/sharedStrings.xml";
	static final String CORE = "docProps/core.xml";
	static final String APP = "docProps/app.xml";
	static final String DRAWING = "xl/drawings/drawing1.xml";
	static final String CHART = "xl/charts/chart1.xml";
	static final String READ_ME = sheet(1);
	static final String SUMMARY = sheet(2);
	static final String NEEDS = sheet(3);
	static final String STRENGTHS = sheet(4);
	static final String CONDITIONS = sheet(5);
	static final String PLAN = sheet(7);
	static final String NOTES = sheet(10);
	private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Map<String, String> sound;
	private String later = "";

	/** The parts of a sound workbook. */
	public Harm(byte[] workbook) {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		sound = Map.copyOf(parts);
	}

	private static String sheet(int number) {
		return "xl/worksheets/sheet" + number + ".xml";
	}

	/** The part of the table with a name. */
	String table(String name) {
		return parts.keySet().stream()
				.filter(each -> each.startsWith("xl/tables/") && text(each).contains("displayName=\"" + name + "\""))
				.findFirst().orElseThrow();
	}

	String text(String part) {
		return Objects.requireNonNull(parts.get(part), part);
	}

	/** Puts a part there, or another in its place. */
	Harm put(String part, String text) {
		parts.put(part, text);
		return this;
	}

	/** Replaces the first such words of a part, which must be there. */
	Harm replace(String part, String words, String others) {
		return change(part, Pattern.quote(words), found -> others);
	}

	/** Changes the first match in a part, which must be there. */
	Harm change(String part, String pattern, Function<MatchResult, String> others) {
		Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text(part));
		if (!matcher.find()) {
			throw new AssertionError(part + " has no " + pattern);
		}
		StringBuilder changed = new StringBuilder();
		matcher.appendReplacement(changed, Matcher.quoteReplacement(others.apply(matcher.toMatchResult())));
		return put(part, matcher.appendTail(changed).toString());
	}

	/** Lets a part be packed at another time. */
	Harm later(String part) {
		later = part;
		return this;
	}

	/** The workbook as it is now. */
	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(bytes)) {
			out.setLevel(Deflater.BEST_SPEED);
			for (Map.Entry<String, String> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(part.getKey().equals(later) ? ALWAYS.plusYears(26) : ALWAYS);
				out.putNextEntry(entry);
				out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** Whether nothing was changed. */
	boolean isSound() {
		return parts.equals(sound) && later.isEmpty();
	}
}
