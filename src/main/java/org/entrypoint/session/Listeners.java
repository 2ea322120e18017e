package org.entrypoint.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Those who want to hear of something. Safe to subscribe and to close while being told.
 *
 * @param <T> what they are told
 */
public final class Listeners<T> {
	private final List<Consumer<? super T>> all = new CopyOnWriteArrayList<>();

	/** Tells {@code listener} from now on. */
	public Subscription add(Consumer<? super T> listener) {
		all.add(listener);
		return () -> all.remove(listener);
	}

	/** Tells everybody, in the order of their subscriptions. */
	public void tell(T news) {
		all.forEach(each -> each.accept(news));
	}
}
