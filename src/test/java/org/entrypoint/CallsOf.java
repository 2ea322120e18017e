package org.entrypoint;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.function.Predicate;

/** Calls that few rooms may make. */
final class CallsOf {
	/** Reading the time without a clock that was handed in. */
	static final DescribedPredicate<JavaMethodCall> THE_TIME = calls("read the time", CallsOf::readsTheTime);
	/** Handing something to the window's thread. */
	static final DescribedPredicate<JavaMethodCall> RUN_LATER = calls("call the window's thread",
			target -> owner(target).equals("javafx.application.Platform") && target.getName().equals("runLater"));
	/** Changing what lies on a disk. */
	static final DescribedPredicate<JavaMethodCall> WRITING = calls("write files", CallsOf::changesTheDisk);

	/** Naming a language or a country; {@code Locale.ROOT} is none. */
	static final DescribedPredicate<JavaFieldAccess> A_LANGUAGE = DescribedPredicate.describe("names a language",
			access -> access.getTarget().getOwner().getName().equals("java.util.Locale")
					&& !access.getTarget().getName().equals("ROOT"));

	private static final Set<String> FILE_WRITES = Set.of("delete", "createNewFile", "mkdir", "mkdirs", "renameTo");
	private static final Set<String> WRITES = Set.of("write", "writeString", "newOutputStream", "newBufferedWriter",
			"newByteChannel", "copy", "move", "delete", "deleteIfExists", "createFile", "createDirectory",
			"createDirectories", "createTempFile", "createTempDirectory");

	private CallsOf() {
	}

	private static DescribedPredicate<JavaMethodCall> calls(String what, Predicate<AccessTarget> which) {
		return DescribedPredicate.describe(what, call -> which.test(call.getTarget()));
	}

	private static String owner(AccessTarget target) {
		return target.getOwner().getName();
	}

	private static boolean changesTheDisk(AccessTarget target) {
		return switch (owner(target)) {
			case "java.nio.file.Files" -> WRITES.contains(target.getName());
			case "java.io.File" -> FILE_WRITES.contains(target.getName());
			default -> false;
		};
	}

	private static boolean readsTheTime(AccessTarget target) {
		String owner = owner(target);
		String name = target.getName();
		boolean now = owner.startsWith("java.time.") && name.equals("now") && !withClock(target);
		boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
		boolean system = owner.equals("java.lang.System")
				&& (name.equals("currentTimeMillis") || name.equals("nanoTime"));
		return now || clock || system;
	}

	private static boolean withClock(AccessTarget target) {
		return target instanceof AccessTarget.MethodCallTarget call
				&& call.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
	}
}
