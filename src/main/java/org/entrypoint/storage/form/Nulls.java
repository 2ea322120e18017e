package org.entrypoint.storage.form;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.workshop.FieldPath;
import org.jspecify.annotations.Nullable;

/** Finds what is missing in records that came out of a file: a component that may not be null and is. */
public final class Nulls {
	private static final FieldPath HERE = new FieldPath("");
	private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
		@Override
		protected List<Part> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents()).filter(each -> !each.getType().isPrimitive()).map(Part::of)
					.toList();
		}
	};

	private Nulls() {
	}

	/** A component of a record that can be missing. */
	private record Part(String name, Method accessor, boolean mayBeMissing) {
		static Part of(RecordComponent component) {
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			return new Part(component.getName(), accessor,
					component.getAnnotatedType().isAnnotationPresent(Nullable.class));
		}

		@Nullable
		Object of(Record value) {
			try {
				return accessor.invoke(value);
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	/** The place of the first missing part, for example {@code notes[3].text}; empty if nothing is missing. */
	public static Optional<FieldPath> in(@Nullable Object value) {
		return switch (value) {
			case null -> Optional.of(HERE);
			case Record each -> inRecord(each);
			case Collection<?> each -> inAll(each);
			case Map<?, ?> each -> inAll(each);
			default -> Optional.empty();
		};
	}

	private static Optional<FieldPath> inAll(Collection<?> all) {
		int position = 0;
		for (Object each : all) {
			Optional<FieldPath> missing = in(each);
			if (missing.isPresent()) {
				return Optional.of(HERE.item(position).then(missing.get()));
			}
			position++;
		}
		return Optional.empty();
	}

	private static Optional<FieldPath> inAll(Map<?, ?> all) {
		for (Map.Entry<?, ?> each : all.entrySet()) {
			Optional<FieldPath> missing = in(each.getValue());
			if (missing.isPresent()) {
				return Optional.of(HERE.field(String.valueOf(each.getKey())).then(missing.get()));
			}
		}
		return Optional.empty();
	}

	private static Optional<FieldPath> inRecord(Record value) {
		for (Part each : PARTS.get(value.getClass())) {
			Object part = each.of(value);
			if (part == null && each.mayBeMissing()) {
				continue;
			}
			Optional<FieldPath> missing = in(part);
			if (missing.isPresent()) {
				return Optional.of(HERE.field(each.name()).then(missing.get()));
			}
		}
		return Optional.empty();
	}
}
