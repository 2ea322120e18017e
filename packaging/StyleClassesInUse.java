import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.invoke.MethodHandleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The style classes that nodes of the program can have: every text in the compiled code of the program, and in that of
 * the toolkits' classes which it makes, which those make in turn, and so on. Classes of the toolkits that nobody makes
 * bring no text, so a style class that only they have is in use by nobody.
 */
final class StyleClassesInUse {
	/** Where controls, and what stands in them, come from; as class files spell it. */
	private static final List<String> TOOLKITS = List.of("javafx/scene/", "javafx/stage/", "com/sun/javafx/scene/",
			"org/controlsfx/", "impl/org/controlsfx/", "atlantafx/base/");
	/** What stands in a text for a part that is only known when the program runs. */
	private static final char PART = '\u0001';

	private final Set<String> texts = new HashSet<>();
	private final Set<String> beginnings = new HashSet<>();
	private final Set<String> seen = new HashSet<>();
	private final Deque<String> left = new ArrayDeque<>();

	/**
	 * What the program uses.
	 *
	 * @param classes the folder of its compiled code; the toolkits are on the class path
	 * @throws IOException if the code cannot be read
	 */
	StyleClassesInUse(Path classes) throws IOException {
		try (Stream<Path> all = Files.walk(classes)) {
			for (Path file : all.filter(each -> each.toString().endsWith(".class")).toList()) {
				read(ClassFile.of().parse(file));
			}
		}
		while (!left.isEmpty()) {
			readToolkit(left.remove());
		}
	}

	/** Whether a node can have this style class. */
	boolean contains(String styleClass) {
		return texts.contains(styleClass) || beginnings.stream().anyMatch(styleClass::startsWith);
	}

	private void readToolkit(String name) {
		try (InputStream file = StyleClassesInUse.class.getResourceAsStream("/" + name + ".class")) {
			if (file != null) {
				read(ClassFile.of().parse(file.readAllBytes()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void read(ClassModel type) {
		for (PoolEntry entry : type.constantPool()) {
			if (entry instanceof StringEntry text) {
				add(text.stringValue());
			} else if (entry instanceof MethodHandleEntry handle && isMaking(handle.kind())) {
				reach(handle.reference().owner().asInternalName());
			}
		}
		type.methods().stream().flatMap(method -> method.code().stream())
				.forEach(code -> code.forEach(instruction -> {
					if (instruction instanceof InvokeInstruction call && isMaking(call)) {
						reach(call.owner().asInternalName());
					}
				}));
	}

	private void add(String text) {
		int part = text.indexOf(PART);
		if (part < 0) {
			texts.add(text);
		} else if (part > 1) {
			beginnings.add(text.substring(0, part));
		}
	}

	private static boolean isMaking(int kind) {
		return kind == MethodHandleInfo.REF_newInvokeSpecial || kind == MethodHandleInfo.REF_invokeStatic;
	}

	private static boolean isMaking(InvokeInstruction call) {
		return call.name().equalsString("<init>") || call.opcode() == Opcode.INVOKESTATIC;
	}

	private void reach(String name) {
		if (TOOLKITS.stream().anyMatch(name::startsWith) && seen.add(name)) {
			left.add(name);
		}
	}
}
