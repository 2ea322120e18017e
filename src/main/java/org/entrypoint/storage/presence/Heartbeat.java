package org.entrypoint.storage.presence;

import org.entrypoint.storage.schedule.SerialExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entrypoint.session.Problem;

/**
 * Says beside a workshop's file, again and again, that this session has it open, and hears when another one took it
 * over. Where nothing can be written, nothing is said: no words depend on it.
 */
public final class Heartbeat implements AutoCloseable {
	/** A drive that does not answer holds nobody up for longer; milliseconds. */
	private static final long PATIENCE = 1_000;

	private final Clock clock;
	private final Predicate<Path> isShared;
	private final ScheduledExecutorService thread = SerialExecutor.named("presence");
	private OpenMarker presence;
	private Path file;
	private boolean isSaid;
	private boolean isLost;

	/**
	 * A stay that is not said yet.
	 *
	 * @param presence what is to be said
	 * @param file the workshop's file
	 * @param isShared whether others may have a file open as well; beside other files nothing is said
	 */
	public Heartbeat(OpenMarker presence, Path file, Predicate<Path> isShared, Clock clock) {
		this.presence = presence;
		this.file = file;
		this.isShared = isShared;
		this.clock = clock;
	}

	/**
	 * Says it, over the word of whoever else is there, and goes on saying it. Waits for the file's disk.
	 *
	 * @param heartbeat how often; milliseconds
	 * @param taken hears, once, who took the file over
	 */
	public void begin(long heartbeat, Consumer<OpenMarker> taken) {
		OpenMarker.of(file).ifPresent(other -> presence = presence.after(other));
		say();
		var _ = thread.scheduleWithFixedDelay(() -> beat(taken), heartbeat, heartbeat, TimeUnit.MILLISECONDS);
	}

	/** Two may say their words in the same moment: who came first hears of it, who came last says it again. */
	private void beat(Consumer<OpenMarker> taken) {
		Optional<OpenMarker> other = isSaid
				? OpenMarker.of(file).filter(each -> !isMine(each) && each.isAfter(presence))
				: Optional.empty();
		if (other.isPresent() && !isLost) {
			isLost = true;
			taken.accept(other.get());
		} else if (!isLost) {
			say();
		}
	}

	private boolean isMine(OpenMarker said) {
		return said.session().equals(presence.session());
	}

	private void say() {
		if (!isShared.test(file)) {
			return;
		}
		try {
			presence = presence.seenAt(clock.instant());
			presence.say(file);
			isSaid = true;
		} catch (Problem | RuntimeException e) {
			log("nobody is told that a workshop is open", e);
		}
	}

	/** The workshop lies in this file now. */
	public void at(Path next) {
		if (!thread.isShutdown()) {
			thread.execute(() -> {
				if (!next.equals(file)) {
					takeBack();
					file = next;
					isLost = false;
					say();
				}
			});
		}
	}

	private void takeBack() {
		try {
			if (isSaid && !isLost && OpenMarker.of(file).filter(this::isMine).isPresent()) {
				Files.deleteIfExists(OpenMarker.beside(file));
			}
		} catch (IOException e) {
			log("the word that a workshop is open stays beside it", e);
		}
		isSaid = false;
	}

	@Override
	public void close() {
		if (!thread.isShutdown()) {
			thread.execute(this::takeBack);
			thread.shutdown();
			SerialExecutor.waitForEnd(thread, PATIENCE);
		}
	}

	private static void log(String what, Exception e) {
		System.getLogger(Heartbeat.class.getName()).log(System.Logger.Level.INFO,
				what + ": " + e.getClass().getSimpleName());
	}
}
