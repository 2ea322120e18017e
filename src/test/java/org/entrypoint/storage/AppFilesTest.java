package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.folder.FilePreferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.port.RecentWorkshop;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program keeps for itself: recent workshops, preferences, and the folder for both. */
class AppFilesTest {
	@TempDir
	private Path folder;

	private AppFolder app() {
		return new AppFolder(folder.resolve("app"));
	}

	private FileLibrary library() {
		return new FileLibrary(app(), Clock.systemUTC());
	}

	private Path workshop(String name) throws Exception {
		Path file = folder.resolve(name);
		library().write(OneOfEach.workshop(), file);
		return file;
	}

	private List<Path> recent() {
		return library().recent().stream().map(RecentWorkshop::file).toList();
	}

	@Test
	void theListIsKeptFromStartToStartNewestFirstAndEachFileOnce() throws Exception {
		Path one = workshop("one.json");
		Path two = workshop("two.json");
		library().open(one);
		library().open(two);
		library().open(one);
		assertEquals(List.of(one, two), recent());
		RecentWorkshop first = library().recent().getFirst();
		assertEquals(new RecentWorkshop(one, true, "Riverbend", "Retreat", OneOfEach.workshop().setup().date(),
				RecentWorkshop.Standing.PLANNED, first.saved(), false), first);
	}

	@Test
	void theListHoldsTwelve() throws Exception {
		for (int number = 0; number < 14; number++) {
			library().open(workshop(number + ".json"));
		}
		assertEquals(12, recent().size());
		assertEquals(folder.resolve("13.json"), recent().getFirst());
		assertEquals(folder.resolve("2.json"), recent().getLast());
	}

	@Test
	void aMissingFileStaysInTheListUntilItIsForgotten() throws Exception {
		Path file = workshop("gone.json");
		library().open(file);
		Files.delete(file);
		assertTrue(library().recent().getFirst().missing());
		Files.createDirectory(file);
		assertTrue(library().recent().getFirst().missing(), "a folder is no workshop");
		library().forget(file);
		assertEquals(List.of(), recent());
	}

	@Test
	void anUnnamedWorkshopThatGotANameIsListedOnce() throws Exception {
		OpenWorkshop open = library().create(Workshop.blank(library().builtIn()));
		open.saver().changed(OneOfEach.workshop(), "");
		open.saver().saveNow();
		assertFalse(library().recent().getFirst().named());
		open.saver().saveAs(folder.resolve("named.json"));
		open.saver().close();
		assertEquals(List.of(folder.resolve("named.json")), recent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"{not json", "null", "[]", "{\"workshops\": [null]}", "{\"workshops\": [{\"file\": null}]}",
			"{\"workshops\": 7}", "\uFEFF\u0000", ""})
	void aListThatCannotBeReadIsSetAsideAndANewOneBegins(String unreadable) throws Exception {
		Files.createDirectories(app().path());
		Files.writeString(app().recent(), unreadable);
		assertEquals(List.of(), recent());
		Path file = workshop("one.json");
		library().open(file);
		assertEquals(List.of(file), recent());
		assertEquals(unreadable, Files.readString(app().path().resolve("recent.unreadable.json")));
	}

	@Test
	void aListThatCannotEvenBeSetAsideIsNotOverwritten() throws Exception {
		Files.createDirectories(app().recent());
		library().open(workshop("one.json"));
		assertTrue(Files.isDirectory(app().recent()));
		Files.delete(app().recent());
		Files.writeString(app().recent(), "{not json");
		Files.createDirectories(app().path().resolve("recent.unreadable.json"));
		library().open(workshop("one.json"));
		assertEquals("{not json", Files.readString(app().recent()));
	}

	@Test
	void preferencesAreKeptFromStartToStart() throws Exception {
		FilePreferences preferences = new FilePreferences(app());
		assertEquals(Optional.empty(), preferences.get("theme"));
		preferences.put("theme", "light");
		preferences.put("size", "ü 150");
		preferences.put("theme", "dark");
		assertEquals(Optional.of("dark"), preferences.get("theme"));
		awaitPreferences(Map.of("theme", "dark", "size", "ü 150"));
		assertEquals(Optional.of("dark"), new FilePreferences(app()).get("theme"));
	}

	@Test
	void whatWasPutLastIsKeptWhenThePreferencesAreClosed() {
		for (int place = 0; place < 20; place++) {
			FilePreferences preferences = new FilePreferences(app());
			preferences.put("window", "place " + place);
			preferences.close();
			assertEquals(Optional.of("place " + place), new FilePreferences(app()).get("window"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"{not json", "null", "[]", "{\"theme\": {}}", "", "7"})
	void preferencesThatCannotBeReadAreAsIfNeverSetAndKeptBeside(String unreadable) throws Exception {
		Files.createDirectories(app().path());
		Files.writeString(app().preferences(), unreadable);
		FilePreferences preferences = new FilePreferences(app());
		assertEquals(Optional.empty(), preferences.get("theme"));
		preferences.put("theme", "dark");
		awaitPreferences(Map.of("theme", "dark"));
		Path beside = app().path().resolve("preferences.unreadable.json");
		assertTrue(unreadable.equals("null") || Files.readString(beside).equals(unreadable));
	}

	@Test
	void preferencesThatCannotBeReadAtAllAreNotOverwritten() throws Exception {
		Files.createDirectories(app().preferences());
		FilePreferences preferences = new FilePreferences(app());
		preferences.put("theme", "dark");
		assertEquals(Optional.of("dark"), preferences.get("theme"));
		assertTrue(Files.isDirectory(app().preferences()));
	}

	/** Preferences are written by a thread of their own, which nobody can ask whether it is done. */
	private void awaitPreferences(Map<String, String> expected) throws Exception {
		for (int left = 1_000; left > 0; left--) {
			FilePreferences again = new FilePreferences(app());
			if (expected.entrySet().stream()
					.allMatch(each -> again.get(each.getKey()).equals(Optional.of(each.getValue())))) {
				return;
			}
			Thread.sleep(20);
		}
		throw new AssertionError("not written");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void onlyTheOwnerLooksIntoTheFolder() throws Exception {
		library().create(Workshop.blank(library().builtIn()));
		for (Path each : List.of(app().path(), app().unnamed())) {
			assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {"Linux, -, -, /home/ana/.local/state/entrypoint",
			"Linux, XDG_STATE_HOME, /state, /state/entrypoint",
			"Linux, XDG_STATE_HOME, ' ', /home/ana/.local/state/entrypoint",
			"Mac OS X, -, -, /home/ana/Library/Application Support/EntryPoint",
			"Windows 11, LOCALAPPDATA, /local, /local/EntryPoint",
			"Windows 11, -, -, /home/ana/AppData/Local/EntryPoint"})
	void theFolderIsWhereTheSystemWantsIt(String system, String variable, String value, String path) {
		Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, value);
		assertEquals(Path.of(path),
				AppFolder.ofUser(environment, name -> name.equals("os.name") ? system : "/home/ana").path());
	}
}
