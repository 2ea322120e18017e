package org.entrypoint.bench;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * How long the UI thread is busy with something: doing it, and then the pulse that styles it, lays it out and hands it
 * to the painter.
 */
final class OnePulse extends AnimationTimer {
	private final Scene scene;
	private final long handled;
	private final CompletableFuture<Double> done;
	private final Runnable laidOut = this::laidOut;
	private long begun;

	private OnePulse(Scene scene, long handled, CompletableFuture<Double> done) {
		this.scene = scene;
		this.handled = handled;
		this.done = done;
	}

	/** Does {@code work} in the window of {@code scene}, from another thread than the UI's; the ms it took there. */
	static double of(Scene scene, Runnable work) {
		CompletableFuture<Double> done = new CompletableFuture<>();
		Platform.runLater(() -> {
			long before = System.nanoTime();
			work.run();
			OnePulse pulse = new OnePulse(scene, System.nanoTime() - before, done);
			scene.addPostLayoutPulseListener(pulse.laidOut);
			pulse.start();
		});
		return done.join();
	}

	@Override
	public void handle(long now) {
		stop();
		begun = System.nanoTime();
	}

	private void laidOut() {
		if (begun != 0) {
			scene.removePostLayoutPulseListener(laidOut);
			Platform.runLater(() -> done.complete((handled + System.nanoTime() - begun) / 1e6));
		}
	}
}
