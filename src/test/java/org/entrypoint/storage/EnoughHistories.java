package org.entrypoint.storage;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends a property after so many tries as {@code -Dhistories=10000} says; an annotation cannot. */
final class EnoughHistories implements AroundTryHook {
	private static final int HISTORIES = Integer.getInteger("histories", 0);
	private int tries;

	/** Whether any are asked for. */
	static boolean areAsked() {
		return HISTORIES > 0;
	}

	@Override
	public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor history, List<Object> parameters) {
		tries++;
		TryExecutionResult result = history.execute(parameters);
		return result.isSatisfied() && tries >= HISTORIES ? TryExecutionResult.satisfied(true) : result;
	}
}
