package org.entrypoint.exchange.workbook.lint;

/** What holds in every workbook that leaves the program. */
public enum Rule {
	/** Every part is sound XML. */
	SOUND_XML,
	/** No two parts have the same name, in capitals or not. */
	PART_NAMED_ONCE,
	/** Every part has a type of its own, and every type belongs to a part. */
	CONTENT_TYPE,
	/** Every way leads to a part, and a part calls no way that it does not have. */
	RELATION_TARGET,
	/** Some way leads to every part. */
	PART_REACHED,
	/** There are no parts but those that we know. */
	KNOWN_PARTS,
	/** There are no macros. */
	NO_MACROS,
	/** Nothing leads out of the file. */
	NOTHING_OUTSIDE,
	/** Every part was packed at the same time. */
	ZIP_TIME,
	/** The file says its title. */
	TITLE,
	/** The file says its language. */
	LANGUAGE,
	/** The program made it, and nobody else. */
	CREATOR,
	/** The file's dates are always the same. */
	FIXED_DATES,
	/** Nothing names the computer, its user or a company. */
	NOTHING_PERSONAL,
	/** Excel takes the names of the sheets. */
	SHEET_NAME,
	/** No two sheets have the same name, in capitals or not. */
	SHEET_NAMED_ONCE,
	/** The eleven sheets stand in their order. */
	SHEET_ORDER,
	/** The lists are hidden, and can be shown; nothing else is hidden. */
	LISTS_HIDDEN,
	/** No name stands for two things, in capitals or not. */
	NAME_DEFINED_ONCE,
	/** A name stands for cells that are there, and none of them is empty. */
	NAME_LEADS_TO_CELLS,
	/** A name for a list stands for all of it. */
	NAME_COVERS_LIST,
	/** What can be chosen is a list with a name. */
	CHOICE_LIST,
	/** Choices are offered in cells that are there. */
	CHOICE_CELLS,
	/** One cell is offered one list. */
	CHOICE_ONCE,
	/** What is said about choices is no longer than Excel keeps. */
	CHOICE_WORDS,
	/** Every formula has a value. */
	FORMULA_VALUE,
	/** The value is the one that the formula gives. */
	FORMULA_RESULT,
	/** No cell holds an error. */
	NO_ERRORS,
	/** No formula is worked out anew whenever anything changes. */
	NO_VOLATILE_FUNCTIONS,
	/** Formulas call tables, columns and sheets that are there. */
	FORMULA_LEADS_SOMEWHERE,
	/** No formula is longer than Excel reads. */
	FORMULA_LENGTH,
	/** No two tables have the same name or number, and no table the name of a list. */
	TABLE_NAMED_ONCE,
	/** A table's name is one that formulas can call. */
	TABLE_NAME,
	/** A table's columns have the names that stand over them. */
	TABLE_HEADS,
	/** A table has as many columns as its area, no two of a name or number. */
	TABLE_COLUMNS,
	/** A table has a row, and all of its rows are written. */
	TABLE_ROWS,
	/** A table ends where its rows end. */
	TABLE_END,
	/** No two rows of a table stand for the same thing. */
	TABLE_IDS,
	/** A row that goes on stands under the row that it belongs to. */
	TABLE_CONTINUED,
	/** No two tables have a cell in common. */
	TABLE_OVERLAP,
	/** No cell of a table is merged with another. */
	TABLE_MERGED,
	/** A filter covers its table. */
	TABLE_FILTER,
	/** Words stand out from what is behind them. */
	CONTRAST,
	/** Also where a conditional format changes their colors. */
	CONDITIONAL_CONTRAST,
	/** And at the bars of a chart. */
	CHART_CONTRAST,
	/** Every cell has a look that is listed. */
	STYLE_INDEX,
	/** Every look has letters, a fill, a frame and a format that are listed. */
	STYLE_PARTS,
	/** Every conditional format has a look that is listed. */
	CONDITIONAL_INDEX,
	/** Every conditional format of a sheet has a rank of its own, over cells that are there. */
	CONDITIONAL_RANK,
	/** Who does not see a chart is told what it shows. */
	CHART_WORDS,
	/** A chart shows columns of a table from the first row to the last. */
	CHART_RANGE,
	/** A chart shows what stands in the cells before it is worked out anew. */
	CHART_CACHE,
	/** A series is called as its column. */
	CHART_SERIES,
	/** Every sheet says what is printed, from the first row to the last. */
	PRINT_AREA,
	/** Every sheet that is shown repeats its first rows. */
	PRINT_TITLES,
	/** Every sheet is printed one page wide. */
	ONE_PAGE_WIDE,
	/** Every page says its sheet and its number. */
	PAGE_NUMBERS,
	/** All sheets are printed on the paper that was asked for. */
	PAPER,
	/** Each sheet lies as it is meant to. */
	ORIENTATION,
	/** A draft says so on every page, and nothing else does. */
	DRAFT_HEADER,
	/** Pages turn between rows that are printed. */
	PAGE_TURNS,
	/** The column with the ids is hidden, and no other. */
	ID_COLUMN,
	/** No row is hidden. */
	NO_HIDDEN_ROWS,
	/** Every row has a height that Excel has. */
	ROW_HEIGHT,
	/** What is repeated on paper stays in sight. */
	FREEZE_PANES,
	/** The first sheet is the one that is seen. */
	FIRST_SHEET_OPEN,
	/** A sheet is protected if something on it follows from formulas. */
	PROTECTED_FORMULAS,
	/** There is no password. */
	NO_PASSWORD,
	/** Formulas are locked, other than those of a rating, which may be typed over. */
	LOCKED_FORMULAS,
	/** All else can be typed into. */
	UNLOCKED_INPUT,
	/** Every link leads to a sheet that is shown. */
	LINK_TARGET,
	/** The first sheet leads to all others. */
	LINKS_TO_ALL,
	/** Words that look like a formula are marked as words. */
	QUOTED_WORDS,
	/** No cell holds more characters or line feeds than Excel keeps. */
	WORDS_FIT,
	/** No words hold what no file can keep. */
	NO_CONTROLS,
	/** Words that begin or end with a space keep it. */
	SPACES_KEPT,
	/** Cells call words that are there. */
	SHARED_INDEX,
	/** The words are as many as the file says. */
	SHARED_COUNT,
	/** Rows and cells stand in order, each once, in the row that they name. */
	CELL_ORDER,
	/** The sheet says how far its cells reach. */
	DIMENSION,
	/** No cell is merged twice. */
	MERGED_ONCE
}
