package org.entrypoint.session;

/** Ends a subscription. Views close theirs when they are hidden. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
	@Override
	void close();
}
