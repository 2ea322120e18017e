package org.entrypoint.storage.form;

import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Makes records by reflection on their constructors. The library's own way, a method handle for each constructor, made
 * the virtual machine write more than a hundred classes while the window's first file was read.
 */
final class RecordMaking extends SimpleValueInstantiators {
	private static final long serialVersionUID = 1L;

	@Override
	public ValueInstantiator modifyValueInstantiator(DeserializationConfig config, BeanDescription.Supplier description,
			ValueInstantiator usual) {
		return description.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
				? new Maker(standard)
				: usual;
	}

	/** Makes records of one class. */
	private static final class Maker extends StdValueInstantiator {
		private static final long serialVersionUID = 1L;

		Maker(StdValueInstantiator usual) {
			super(usual);
		}

		@Override
		public Object createFromObjectWith(DeserializationContext context, Object[] parts) {
			if (_withArgsCreator == null || !(_withArgsCreator.getAnnotated() instanceof Constructor<?> constructor)) {
				return super.createFromObjectWith(context, parts);
			}
			try {
				return constructor.newInstance(parts);
			} catch (ReflectiveOperationException e) {
				return context.handleInstantiationProblem(_valueClass, parts, rewrapCtorProblem(context, e));
			}
		}
	}
}
