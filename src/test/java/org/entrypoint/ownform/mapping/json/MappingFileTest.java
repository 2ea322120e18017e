package org.entrypoint.ownform.mapping.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.CellLocation;
import org.entrypoint.ownform.mapping.CellMapping;
import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.ListMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.NoteFilter;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.ownform.mapping.PlanMapping;
import org.entrypoint.ownform.mapping.RatingFormat;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entrypoint.exchange.incoming.CellAddress;
import org.entrypoint.session.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A mapping is read as it was meant or refused with its place and a reason, and written so that it is read the same.
 */
class MappingFileTest {
	private static final Mapping FULL = new Mapping("Our form",
			List.of(new CellMapping(CellField.WHY, new CellLocation.At("A & B", new CellAddress(7, 3)), true, "Why?"),
					new CellMapping(CellField.DATE, new CellLocation.Called("Day"), false, ""),
					new ListMapping("needs.critical", NoteFilter.ANY, new CellLocation.At("S", new CellAddress(1, 1)),
							5, false, false, ""),
					new ListMapping("strengths.value", NoteFilter.HIGHEST_NEED, new CellLocation.Called("Box"), 1, true,
							false, "x"),
					new ColumnMapping(ColumnField.USED, "S", 2, 28, 4, 9, RatingFormat.BOTH, Map.of("teams.a", "words"),
							false, ""),
					new ColumnMapping(ColumnField.MEANT_FOR, "S", 1, 2, 1, CellAddress.LAST_ROW, RatingFormat.NUMBER,
							Map.of(), true, ""),
					new PlanMapping(PlanFilter.NOW, "S", 3, 9, Map.of(PlanColumn.WHAT, 1, PlanColumn.BY, 16_384), false,
							"Action")));
	@TempDir
	private Path folder;

	private MappingFile file(String json) throws IOException {
		return new MappingFile(Files.writeString(folder.resolve("m.json"), json.replace('\'', '"')));
	}

	private static String against(String json) throws IOException {
		String schema = Files.readString(Path.of("docs/schema/mapping.schema.json"));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema)
				.validate(json.replace('\'', '"'), InputFormat.JSON).toString();
	}

	@Test
	void whatIsWrittenIsReadTheSameAndFollowsTheSchema() throws Problem, IOException {
		MappingFile file = new MappingFile(folder.resolve("new.json"));
		file.write(FULL);
		assertEquals(FULL, file.read());
		assertEquals("[]", against(Files.readString(file.file())));
	}

	@Test
	void aFileThatIsThereIsNotReplaced() throws Problem, IOException {
		MappingFile file = file("mine");
		Problem problem = assertThrows(Problem.class, () -> file.write(FULL));
		assertEquals("export.there", problem.code().key());
		assertEquals("mine", Files.readString(file.file()));
		assertEquals(1, folder.toFile().list().length);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', value = {
			"{'entrypoint-mapping': 1, 'cels': []} ~ line 1, column 27, /cels ~ This name is not allowed",
			"{'entrypoint-mapping': 2} ~ /entrypoint-mapping ~ newer EntryPoint",
			"{'entrypoint-mapping': 1, 'cells': [{'take': 'setup.distrct', 'sheet': 'S', 'cell': 'A1'}]} ~ /cells/0/take ~ setup.district",
			"{'entrypoint-mapping': 1, 'cells': [{'take': 'setup.date', 'sheet': 'S', 'cell': 'A0'}]} ~ /cells/0/cell ~ no cell of a sheet",
			"{'entrypoint-mapping': 1, 'cells': [{'take': 'setup.date', 'sheet': 'S', 'cell': 'XFE1'}]} ~ /cells/0/cell ~ no cell of a sheet",
			"{'entrypoint-mapping': 1, 'cells': [{'take': 'setup.date', 'sheet': 'S'}]} ~ /cells/0 ~ or by \"name\" alone",
			"{'entrypoint-mapping': 1, 'cells': {}} ~ /cells ~ A list",
			"{'entrypoint-mapping': 1, 'cells': [{'take': 'setup.date', 'name': null}]} ~ /cells/0/name ~ null is not allowed",
			"{'entrypoint-mapping': 1, 'lists': [{'take': 'parked', 'name': 'N', 'rows': 0}]} ~ /lists/0/rows ~ from 1 to 1000",
			"{'entrypoint-mapping': 1, 'lists': [{'take': 'parked', 'name': 'N'}]} ~ /lists/0 ~ “rows” is missing",
			"{'entrypoint-mapping': 1, 'lists': [{'take': 'parked', 'name': 'N', 'joined': 'yes'}]} ~ /lists/0/joined ~ true or false",
			"{'entrypoint-mapping': 1, 'columns': [{'take': 'tests.met', 'sheet': 'S', 'labels': 'B1', 'values': 'C'}]} ~ /columns/0/labels ~ no column",
			"{'entrypoint-mapping': 1, 'plans': [{'sheet': 'S', 'row': 1, 'rows': 2, 'columns': {}}]} ~ /plans/0/columns ~ “what” is missing",
			"{'entrypoint-mapping': 1, 'plans': [{'sheet': 'S', 'row': 1, 'rows': 2, 'columns': {'who': 'A'}}]} ~ /plans/0/columns/who ~ not allowed"})
	void whatCannotBeUsedIsRefusedWithItsPlaceAndNotValid(String json, String place, String reason) throws IOException {
		Problem problem = assertThrows(Problem.class, file(json)::read);
		assertEquals("mapping.wrong", problem.code().key());
		assertTrue(problem.words().contains(place + ".") && problem.words().contains(reason), problem.words());
		assertTrue(json.contains("XFE1") || !against(json).equals("[]"), json);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {"{'entrypoint-mapping': 1, 'form': 'a', 'form': 'b'} ~ “form” appears twice",
			"{'entrypoint-mapping': 1,} ~ not valid JSON", "{'entrypoint-mapping': 1} {} ~ left over at the end"})
	void whatIsNoSoundJsonIsRefusedWithItsLine(String json, String reason) throws IOException {
		Problem problem = assertThrows(Problem.class, file(json)::read);
		assertTrue(problem.words().contains("line 1, column"), problem.words());
		assertTrue(problem.words().contains(reason), problem.words());
	}

	@Test
	void otherFilesAreNoMappings() throws IOException {
		assertEquals("mapping.foreign", code(file("{'format': 'entrypoint-workshop'}")));
		assertEquals("mapping.foreign", code(file("[]")));
		assertEquals("mapping.foreign", code(file(" ")));
		assertEquals("mapping.large", code(file(" ".repeat(MappingFile.MOST_BYTES + 1))));
		assertEquals("mapping.missing", code(new MappingFile(folder.resolve("none.json"))));
		assertEquals("mapping.special", code(new MappingFile(folder)));
		Path latin = Files.write(folder.resolve("l.json"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("mapping.encoding", code(new MappingFile(latin)));
	}

	private static String code(MappingFile file) {
		return assertThrows(Problem.class, file::read).code().key();
	}

	@Test
	void whatIsLeftOutMeansTheUsual() throws Problem, IOException {
		String json = "\uFEFF{'entrypoint-mapping': 1, 'columns': [{'take': 'tests.met', 'sheet': 'S', 'labels': '$b', 'values': 'C'}]}";
		ColumnMapping read = file(json).read().all(ColumnMapping.class).getFirst();
		assertEquals(new ColumnMapping(ColumnField.TEST, "S", 2, 3, 1, CellAddress.LAST_ROW, RatingFormat.NUMBER,
				Map.of(), false, ""), read);
		assertNotEquals(FULL, file(json).read());
	}
}
