package org.entrypoint;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What it means to be a value. */
final class Values {
	/**
	 * What others see of it: be a record, an enum, a sealed interface, an exception, or hold nothing that is exchanged
	 * later.
	 */
	static final ArchCondition<JavaClass> BE = condition("be values where others see them", Values::isValue);
	/** Be final and of a type that does not change, where it is static. */
	static final ArchCondition<JavaField> STAY = condition("stay as they are",
			field -> !belongsToClass(field) || synthetic(field) || stays(field));

	private static final Pattern CHANGING = Pattern.compile(
			"(java\\.util\\.concurrent\\.|javafx\\.(beans|collections)\\.|java\\.lang\\.(StringBuilder|ThreadLocal)).*");

	private Values() {
	}

	private static boolean isValue(JavaClass type) {
		if (type.isInterface()) {
			return type.reflect().isSealed() || !type.isTopLevelClass() || type.getSimpleName().equals("package-info");
		}
		return !type.getModifiers().contains(JavaModifier.PUBLIC) || type.isRecord() || type.isEnum()
				|| type.isAssignableTo(Throwable.class)
				|| type.getAllFields().stream().allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
	}

	private static boolean belongsToClass(JavaField field) {
		return field.getModifiers().contains(JavaModifier.STATIC);
	}

	private static boolean synthetic(JavaField field) {
		return field.getModifiers().contains(JavaModifier.SYNTHETIC);
	}

	private static boolean stays(JavaField field) {
		JavaClass type = field.getRawType();
		boolean concrete = !type.isInterface()
				&& (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
		return field.getModifiers().contains(JavaModifier.FINAL) && !concrete
				&& !CHANGING.matcher(type.getName()).matches();
	}

	private static <T extends HasDescription> ArchCondition<T> condition(String what, Predicate<T> holds) {
		return new ArchCondition<>(what) {
			@Override
			public void check(T item, ConditionEvents events) {
				events.add(new SimpleConditionEvent(item, holds.test(item), item.getDescription() + ": " + what));
			}
		};
	}
}
