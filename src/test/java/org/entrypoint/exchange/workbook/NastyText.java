package org.entrypoint.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that break programs.
 *
 * @param name what is special about them
 * @param typed what somebody typed or pasted
 * @param kept what everybody reads who gets the file
 */
record NastyText(String name, String typed, String kept) {
	private static final String STORY = "Word number so and so of a very long story. ";

	/** All that we thought of. */
	static List<NastyText> all() {
		return Stream.of(unkept(), scripts(), spelled(), longOnes(), formulas(), spaces(), markup(), values())
				.flatMap(List::stream).toList();
	}

	private static NastyText same(String name, String text) {
		return new NastyText(name, text, text);
	}

	/** What no file can hold is replaced where it can be seen; line ends become line feeds. */
	private static List<NastyText> unkept() {
		return List.of(new NastyText("a bell", "ding\u0007", "ding\uFFFD"),
				new NastyText("NUL", "a\u0000b", "a\uFFFDb"),
				new NastyText("an escape", "\u001B[31mred", "\uFFFD[31mred"),
				new NastyText("a vertical tab", "one\u000Btwo", "one\uFFFDtwo"),
				new NastyText("U+FFFE", "a\uFFFEb", "a\uFFFDb"), new NastyText("U+FFFF", "a\uFFFFb", "a\uFFFDb"),
				new NastyText("the first half of a pair", "half \uD83D", "half \uFFFD"),
				new NastyText("the second half of a pair", "\uDE00 half", "\uFFFD half"),
				new NastyText("the halves the wrong way round", "\uDE00\uD83D", "\uFFFD\uFFFD"),
				new NastyText("carriage returns", "one\rtwo\r\rthree", "one\ntwo\n\nthree"),
				new NastyText("carriage returns and line feeds", "one\r\ntwo\r\n\r\nthree", "one\ntwo\n\nthree"),
				new NastyText("line feeds and carriage returns", "one\n\rtwo", "one\n\ntwo"));
	}

	private static List<NastyText> scripts() {
		return List.of(same("Hebrew", "שלום, מורים"), same("Arabic with marks", "مُعَلِّمُونَ جُدُد"),
				same("an override of the direction", "safe \u202Egpj.exe\u202C end"),
				same("isolates", "\u2067right\u2069 \u2066left\u2069 \u200Fmark\u200E"),
				same("a teacher of some color", "👩🏽‍🏫 teaches"), same("a family", "👨‍👩‍👧‍👦 at home"),
				same("a flag", "🇺🇸🇲🇽"),
				same("a flag of tags", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F"),
				same("a key", "1\uFE0F\u20E3 first"), same("a mark of its own", "Zwo\u0308lf Boxka\u0308mpfer"),
				same("marks upon marks", "Z\u0351\u036B\u0343\u036A\u0302a\u0340\u0301l\u0334\u0335go"),
				same("a clef", "𝄞𝄢 clefs"), same("Chinese of the second plane", "𠀀𠮷野家"),
				same("the last character", "\uDBFF\uDFFD end"), same("a replacement that was typed", "\uFFFD"));
	}

	/** How a file spells characters by their numbers; typed by a person it is just words. */
	private static List<NastyText> spelled() {
		return List.of(same("a spelled carriage return", "_x000D_"), same("a spelled A", "_x0041_"),
				same("a spelled underscore before it", "_x005F_x0041_"), same("a spelled underscore", "_x005F_"),
				same("underscores around", "__x0041__"), same("two in a row", "_x0041_x0042_"),
				same("spelled in the middle", "a_x0041_b_x0042_c"), same("spelled to half", "_x0041"),
				same("spelled with a capital X", "_X0041_"), same("a spelled half of a pair", "_xD83D_ and _xd83d_"),
				same("entities", "&#65; &#x41; \\u0041"));
	}

	/** A cell holds 32,767 characters and 253 line feeds, a note 32,000 characters. */
	private static List<NastyText> longOnes() {
		return List.of(same("32,000 characters", repeated(32_000)), same("32,767 characters", repeated(32_767)),
				same("32,768 characters", repeated(32_768)), same("41,000 characters", repeated(41_000)),
				same("underscores", "_".repeat(12_000)), same("a word without an end", "W".repeat(5_000)),
				same("emoji without an end", "👩🏽‍🏫".repeat(900)), same("253 line feeds", "a\n".repeat(253) + "end"),
				same("254 line feeds", "a\n".repeat(254) + "end"), same("300 line feeds", "a\n".repeat(300) + "end"),
				same("400 empty lines", "a" + "\n".repeat(400) + "b"),
				same("a piece that begins like a formula", "x".repeat(4_000) + " =1+1 -1 ".repeat(900)));
	}

	private static String repeated(int length) {
		return STORY.repeat(length / STORY.length() + 1).substring(0, length - 1) + "!";
	}

	private static List<NastyText> formulas() {
		List<NastyText> all = new ArrayList<>();
		for (String each : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0",
				"=HYPERLINK(\"https://example.org\")", "'quoted", "''", "=", "-", "@", "＝1+1", "{=1}")) {
			all.add(same(each, each));
		}
		return all;
	}

	private static List<NastyText> spaces() {
		return List.of(same("spaces before and after", "  two spaces  "), same("spaces within", "a   b    c"),
				same("a tab before", "\t=1+1"), same("tabs", "a\tb\t\tc\t"), same("a line feed before", "\nstarts low"),
				same("a line feed after", "ends high\n"), same("spaces around line feeds", " a \n  b  \n"),
				same("spaces that do not break alone", "\u00A0\u00A0"),
				same("spaces that do not break", "\u00A0a\u00A0b\u202Fc\u00A0"),
				same("separators of lines and paragraphs", "a\u2028b\u2029c"), same("a next line", "a\u0085b"),
				same("no width", "a\u200Bb\u2060c\u200Cd\u00ADe"), same("a byte order mark", "\uFEFFbegins"),
				same("a delete", "a\u007Fb"), same("spaces of all widths", "a\u2002b\u2003c\u3000d"));
	}

	private static List<NastyText> markup() {
		return List.of(same("the end of a section", "]]>"), same("an entity", "&amp; &lt; &"),
				same("a tag", "<b>bold</b><br/>"), same("a comment", "<!-- gone -->"),
				same("an instruction", "<?xml version=\"1.1\"?>"), same("quotes", "He said “no” and \"yes\" and 'so'"),
				same("backslashes", "C:\\new\\table \\\" \\"), same("a pattern", "{0} '{1}' %s ${x} #{y}"),
				same("JSON", "{\"json\": [1, 2, null]}"), same("a header's codes", "&P of &N && &A"));
	}

	private static List<NastyText> values() {
		List<NastyText> all = new ArrayList<>();
		for (String each : List.of("007", "1e5", "3/4", "TRUE", "#REF!", "#N/A", "1,000.50", "12:30", "2026-01-02",
				"50%", "0x1F", "1/0", "null", "Id", "(continued)", "(continued)\nnot really", "Not discussed")) {
			all.add(same(each.replace('\n', ' '), each));
		}
		return all;
	}
}
