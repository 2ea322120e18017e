package org.entrypoint.storage.json.strict;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Makes records by reflection on their constructors, and refuses what is null and may not be. The library's own way, a
 * method handle for each constructor, made the virtual machine write more than a hundred classes while the window's
 * first file was read.
 */
final class RecordMaking extends SimpleValueInstantiators {
	private static final long serialVersionUID = 1L;

	@Override
	public ValueInstantiator modifyValueInstantiator(DeserializationConfig config, BeanDescription.Supplier description,
			ValueInstantiator usual) {
		return description.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
				? new Maker(standard, description.getBeanClass())
				: usual;
	}

	/** Makes records of one class. */
	private static final class Maker extends StdValueInstantiator {
		private static final long serialVersionUID = 1L;

		/** The names of the components, in their order; empty for one that may be null. */
		private final List<String> needed;

		Maker(StdValueInstantiator usual, Class<?> type) {
			super(usual);
			needed = Arrays.stream(type.getRecordComponents())
					.map(each -> each.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "" : each.getName())
					.toList();
		}

		@Override
		public Object createFromObjectWith(DeserializationContext context, Object[] parts) {
			for (int part = 0; part < parts.length; part++) {
				if (parts[part] == null && !needed.get(part).isEmpty()) {
					throw missing(context, needed.get(part));
				}
			}
			if (_withArgsCreator == null || !(_withArgsCreator.getAnnotated() instanceof Constructor<?> constructor)) {
				return super.createFromObjectWith(context, parts);
			}
			try {
				return constructor.newInstance(parts);
			} catch (ReflectiveOperationException e) {
				return context.handleInstantiationProblem(_valueClass, parts, rewrapCtorProblem(context, e));
			}
		}

		private JacksonException missing(DeserializationContext context, String name) {
			return InvalidNullException
					.from(context, PropertyName.construct(name), context.constructType(getValueClass()))
					.prependPath(getValueClass(), name);
		}
	}
}
