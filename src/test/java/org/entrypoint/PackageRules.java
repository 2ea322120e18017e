package org.entrypoint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked of packages and of the names in them. */
final class PackageRules {
	/** So many top-level types can be kept in mind at once. */
	private static final int MOST_TYPES = 14;

	private PackageRules() {
	}

	/** The top-level types of one package, each with what lies inside it; everything else is left out. */
	static SliceAssignment typesIn(String name) {
		return new SliceAssignment() {
			@Override
			public SliceIdentifier getIdentifierOf(JavaClass type) {
				return type.getPackageName().equals(name)
						? SliceIdentifier.of(type.getName().split("\\$", 2)[0])
						: SliceIdentifier.ignore();
			}

			@Override
			public String getDescription() {
				return "types of " + name;
			}
		};
	}

	/** Lie in a package with few others. */
	static ArchCondition<JavaClass> notBeCrowded() {
		return counting("lie in a package of at most " + MOST_TYPES + " types", JavaClass::getPackageName, MOST_TYPES);
	}

	/** Have a simple name that no other type has. */
	static ArchCondition<JavaClass> haveANameOfTheirOwn() {
		return counting("have a name that no other type has", JavaClass::getSimpleName, 1);
	}

	private static ArchCondition<JavaClass> counting(String what, Function<JavaClass, String> by, int most) {
		return new ArchCondition<>(what) {
			private Map<String, Long> counts = new HashMap<>();

			@Override
			public void init(Collection<JavaClass> all) {
				counts = all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
			}

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				long count = counts.getOrDefault(by.apply(type), 0L);
				events.add(new SimpleConditionEvent(type, count <= most,
						type.getName() + " shares " + by.apply(type) + " with " + (count - 1) + " others"));
			}
		};
	}

	/**
	 * Use packages beside their own only where that is drawn.
	 *
	 * @param house begins the names of all packages
	 * @param drawn by a package's name within the house, those beside it that it may use
	 */
	static ArchCondition<JavaClass> useTheirNeighborsAsDrawn(String house, Map<String, List<String>> drawn) {
		return new ArchCondition<>("use their neighbors as drawn") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				String here = within(type);
				type.getDirectDependenciesFromSelf().forEach(use -> {
					String there = within(use.getTargetClass().getBaseComponentType());
					boolean isNeighbor = drawn.containsKey(here) && drawn.containsKey(there) && !here.equals(there)
							&& above(here).equals(above(there));
					boolean isDrawn = !isNeighbor
							|| drawn.getOrDefault(here, List.of()).contains(there.substring(above(there).length() + 1));
					events.add(new SimpleConditionEvent(type, isDrawn, use.getDescription()));
				});
			}

			private String within(JavaClass type) {
				return type.getPackageName().startsWith(house + ".")
						? type.getPackageName().substring(house.length() + 1)
						: "";
			}
		};
	}

	private static String above(String room) {
		return room.substring(0, Math.max(0, room.lastIndexOf('.')));
	}
}
