package org.entrypoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules of the house, for any house: the real one, and a crooked one that breaks each of them.
 *
 * @param house the package that all rooms lie in
 */
record HouseRules(String house) {
	private static final String[] INNER = {"diagnostic", "workshop", "insight", "session"};

	/** The rooms, and what each may use. */
	private static final Map<String, List<String>> ARROWS = Map.ofEntries(Map.entry("diagnostic", List.of("locale")),
			Map.entry("locale", List.of()), Map.entry("files", List.of()), Map.entry("workshop", List.of("diagnostic")),
			Map.entry("insight", List.of("workshop", "diagnostic")),
			Map.entry("session", List.of("locale", "insight", "workshop", "diagnostic")),
			Map.entry("storage", List.of("files", "locale", "session", "workshop", "diagnostic")),
			Map.entry("exchange", List.of("files", "locale", "session", "insight", "workshop", "diagnostic")),
			Map.entry("ownform",
					List.of("exchange", "locale", "ui.command", "ui.control", "ui.base", "session", "insight",
							"workshop", "diagnostic")),
			Map.entry("ui.base", List.of("locale")), Map.entry("ui.control", List.of("ui.base", "locale")),
			Map.entry("ui.command", List.of("locale", "ui.base")),
			Map.entry("ui.screen",
					List.of("ui.command", "ui.control", "ui.base", "locale", "session", "insight", "workshop",
							"diagnostic")),
			Map.entry("ui.window",
					List.of("ui.screen", "ui.command", "ui.control", "ui.base", "locale", "session", "insight",
							"workshop", "diagnostic")),
			Map.entry("app", List.of("ownform", "ui.window", "ui.screen", "ui.command", "ui.control", "ui.base",
					"exchange", "storage", "files", "locale", "session", "insight", "workshop", "diagnostic")));

	/** What the parts of a room may use of each other. */
	private static final Map<String, List<String>> NEIGHBORS = Map.ofEntries(Map.entry("workshop.note", List.of()),
			Map.entry("workshop.rating", List.of()), Map.entry("workshop.plan", List.of()),
			Map.entry("workshop.entry", List.of()),
			Map.entry("workshop.edit", List.of("note", "rating", "plan", "entry")),
			Map.entry("session.room", List.of()), Map.entry("session.redaction", List.of()),
			Map.entry("session.port", List.of("room", "redaction")), Map.entry("ui.window.message", List.of()),
			Map.entry("ui.window.place", List.of()), Map.entry("ui.window.view", List.of("message")),
			Map.entry("ui.window.document", List.of("message", "view")),
			Map.entry("ui.window.export", List.of("document", "message", "view")),
			Map.entry("ui.window.incoming", List.of("document", "view")),
			Map.entry("ui.window.versions", List.of("document", "message", "view")),
			Map.entry("ui.window.search", List.of("document", "view")), Map.entry("storage.json", List.of()),
			Map.entry("storage.schedule", List.of()), Map.entry("storage.file", List.of("json")),
			Map.entry("storage.journal", List.of("file", "json")),
			Map.entry("storage.backup", List.of("file", "journal", "json")),
			Map.entry("storage.folder", List.of("file", "backup", "journal", "json")),
			Map.entry("storage.presence", List.of("file", "folder", "schedule")),
			Map.entry("storage.saving", List.of("file", "folder", "backup", "journal", "json", "presence", "schedule")),
			Map.entry("storage.recovery", List.of("file", "folder", "backup", "journal", "json", "presence", "saving")),
			Map.entry("ui.control.layout", List.of()), Map.entry("ui.control.status", List.of("layout")),
			Map.entry("ui.control.text", List.of("layout")), Map.entry("ui.control.choice", List.of("layout", "text")),
			Map.entry("ui.control.entry", List.of("choice", "layout", "text")),
			Map.entry("ui.control.note", List.of("layout", "text")),
			Map.entry("ui.control.rating", List.of("choice", "layout")), Map.entry("ui.screen.shared", List.of()),
			Map.entry("ui.screen.note", List.of("shared")), Map.entry("ui.screen.start", List.of("shared")),
			Map.entry("ui.screen.setup", List.of("shared")), Map.entry("ui.screen.review", List.of("shared")),
			Map.entry("ui.screen.results", List.of("shared")),
			Map.entry("ui.screen.discuss", List.of("note", "shared")),
			Map.entry("ui.screen.rate", List.of("note", "shared")),
			Map.entry("ui.screen.entry", List.of("note", "shared")),
			Map.entry("ui.screen.plan", List.of("note", "shared")), Map.entry("ownform.mapping", List.of()),
			Map.entry("ownform.copy", List.of()), Map.entry("ownform.copy.xml", List.of()),
			Map.entry("ownform.copy.sheet", List.of("xml")), Map.entry("ownform.content", List.of("copy", "mapping")),
			Map.entry("ownform.label", List.of("content", "copy", "mapping")),
			Map.entry("ownform.suggest", List.of("label", "content", "copy", "mapping")),
			Map.entry("ownform.fill", List.of("label", "content", "copy", "mapping")),
			Map.entry("ownform.field", List.of("label", "content", "copy", "mapping")),
			Map.entry("ownform.draft", List.of("field", "fill", "suggest", "content", "copy", "mapping")),
			Map.entry("ownform.ui", List.of("draft", "copy", "mapping")),
			Map.entry("ownform.cli", List.of("fill", "suggest", "copy", "mapping")), Map.entry("app.launch", List.of()),
			Map.entry("app.cli", List.of("launch")));

	/**
	 * Packages that are still crowded; none may be added. Those of {@code exchange} are built anew with its columns.
	 */
	private static final String[] CROWDED = {"exchange.."};

	/** All rules by what they ask for. */
	Map<String, ArchRule> all() {
		Map<String, ArchRule> rules = new LinkedHashMap<>();
		ARROWS.forEach((room, uses) -> rules.put(room + " uses what it may and nothing else",
				noneIn(room).dependOnClassesThat(resideInAnyPackage(closedTo(room, uses)))));
		rules.put("packages have no cycles", slices().matching(house + ".(**)").should().beFreeOfCycles());
		rules.put("types that save files go round in no circle",
				slices().assignedFrom(PackageRules.typesIn(house + ".storage.saving")).should().beFreeOfCycles());
		rules.put("parts of a room use each other as drawn", classes().that().resideInAPackage(house + "..")
				.should(PackageRules.useTheirNeighborsAsDrawn(house, NEIGHBORS)));
		rules.put("no package is crowded",
				classes().that().areTopLevelClasses().and(areWritten()).and()
						.resideOutsideOfPackages(
								Stream.of(CROWDED).map(each -> house + "." + each).toArray(String[]::new))
						.should(PackageRules.notBeCrowded()));
		rules.put("no two types have one name", classes().that().areTopLevelClasses().and(areWritten()).and()
				.resideOutsideOfPackage(house + ".exchange..").should(PackageRules.haveANameOfTheirOwn()));
		rules.put("no room is nameless", noneOutside(ARROWS.keySet().toArray(String[]::new)).beTopLevelClasses());
		rules.put("only the place where all is put together knows the optional feature",
				noneOutside("ownform", "app").dependOnClassesThat(resideInAPackage(house + ".ownform..")));
		rules.put("forms know the window in one place only",
				noClasses().that().resideInAPackage(house + ".ownform..").and()
						.resideOutsideOfPackage(house + ".ownform.ui..").should()
						.dependOnClassesThat(resideInAnyPackage("javafx..")));
		rules.put("the inner rooms know neither window nor spreadsheet", noneIn(INNER)
				.dependOnClassesThat(resideInAnyPackage("javafx..", "org.apache.poi..", "atlantafx..", "picocli..")));
		rules.put("the inner rooms know no files", noneIn(INNER).dependOnClassesThat(TypesOf.FILES));
		rules.put("the inner rooms know the time from an injected clock only",
				noneIn(INNER).callMethodWhere(CallsOf.THE_TIME));
		rules.put("instrument and record are values",
				classes().that().resideInAnyPackage(in("diagnostic", "workshop")).should(Values.BE));
		rules.put("nothing static changes",
				fields().that().areDeclaredInClassesThat(resideInAPackage(house + "..")).should(Values.STAY));
		rules.put("nobody asks for the instance", methods().that()
				.areDeclaredInClassesThat(resideInAPackage(house + "..")).should().notHaveName("getInstance"));
		rules.put("the mapper stays in the storage and in the readers of diagnostics and mappings",
				noneOutside("storage", "diagnostic", "ownform.mapping")
						.dependOnClassesThat(resideInAPackage("tools.jackson..")));
		rules.put("spreadsheets stay in the exchange and in forms", noneOutside("exchange", "ownform")
				.dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")));
		rules.put("threads are started in few rooms",
				noneOutside("ui.base", "storage", "app").dependOnClassesThat(TypesOf.THREADS));
		rules.put("the window's thread is called in few rooms",
				noneOutside("ui.base", "storage", "app").callMethodWhere(CallsOf.RUN_LATER));
		rules.put("windows are opened in few rooms",
				noneOutside("ui.base", "ui.window").dependOnClassesThat(TypesOf.WINDOWS));
		rules.put("files are written in few rooms", noneOutside("files", "storage").callMethodWhere(CallsOf.WRITING));
		rules.put("no stream to a file is opened elsewhere",
				noneOutside("files", "storage").dependOnClassesThat(TypesOf.FILE_STREAMS));
		rules.put("words are read in one place", noneOutside("locale").dependOnClassesThat(TypesOf.BUNDLES));
		rules.put("no language is built in", none().accessFieldWhere(CallsOf.A_LANGUAGE));
		rules.put("nobody talks to another computer", none().dependOnClassesThat(TypesOf.NETWORK));
		rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
		return rules;
	}

	/** What people write, and what is not the description of a package. */
	private static DescribedPredicate<JavaClass> areWritten() {
		return DescribedPredicate.describe("are written", type -> !type.getSimpleName().equals("package-info"));
	}

	private ClassesShould none() {
		return noClasses().that().resideInAPackage(house + "..").should();
	}

	private ClassesShould noneIn(String... rooms) {
		return noClasses().that().resideInAnyPackage(in(rooms)).should();
	}

	private ClassesShould noneOutside(String... rooms) {
		return noClasses().that().resideInAPackage(house + "..").and().resideOutsideOfPackages(in(rooms)).should();
	}

	private String[] in(String... rooms) {
		return Stream.of(rooms).map(room -> house + "." + room + "..").toArray(String[]::new);
	}

	private String[] closedTo(String room, List<String> uses) {
		return in(ARROWS.keySet().stream().filter(other -> !other.equals(room) && !uses.contains(other))
				.toArray(String[]::new));
	}

	/** Types that few rooms may know. */
	private static final class TypesOf {
		static final DescribedPredicate<JavaClass> FILES = named("know files", "java.io.File",
				"java.io.RandomAccessFile", "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.FileReader",
				"java.io.FileWriter", "java.nio.file.Files", "java.nio.channels.FileChannel");
		static final DescribedPredicate<JavaClass> FILE_STREAMS = named("write files", "java.io.FileOutputStream",
				"java.io.FileWriter", "java.io.RandomAccessFile", "java.nio.channels.FileChannel");
		static final DescribedPredicate<JavaClass> BUNDLES = named("read bundles", "java.util.ResourceBundle");
		static final DescribedPredicate<JavaClass> THREADS = named("start threads", "java.lang.Thread$Builder",
				"java.lang.Thread$Builder$OfPlatform", "java.lang.Thread$Builder$OfVirtual",
				"java.util.concurrent.FutureTask", "java.util.concurrent.Executor",
				"java.util.concurrent.ExecutorService", "java.util.concurrent.ScheduledExecutorService",
				"java.util.concurrent.Executors", "java.util.concurrent.CompletableFuture",
				"java.util.concurrent.ForkJoinPool", "java.util.Timer", "javafx.concurrent.Task",
				"javafx.concurrent.Service");
		static final DescribedPredicate<JavaClass> WINDOWS = named("are windows", "javafx.stage.Stage",
				"javafx.stage.FileChooser", "javafx.stage.DirectoryChooser", "javafx.scene.control.Alert",
				"javafx.scene.control.Dialog");
		static final DescribedPredicate<JavaClass> NETWORK = DescribedPredicate.or(
				resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "com.sun.net.."),
				named("open connections", "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket",
						"java.net.URLConnection", "java.net.HttpURLConnection", "java.net.InetAddress",
						"java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
						"java.nio.channels.DatagramChannel"));

		private TypesOf() {
		}

		private static DescribedPredicate<JavaClass> named(String what, String... names) {
			List<String> all = List.of(names);
			return DescribedPredicate.describe(what, type -> all.contains(type.getName()));
		}
	}
}
