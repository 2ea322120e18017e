package org.entrypoint.storage.disk;

/** Decides which calls go wrong. It is asked about each call once, in their order, by one thread at a time. */
@FunctionalInterface
public interface Fault {
	/** What happens to a call. */
	DiskFault on(Call call);
}
