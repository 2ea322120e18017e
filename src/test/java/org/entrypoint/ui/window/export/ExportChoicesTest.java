package org.entrypoint.ui.window.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entrypoint.ui.window.Scenery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.entrypoint.session.port.Exporter;
import org.entrypoint.session.redaction.FreeText;
import org.entrypoint.session.redaction.Redaction;
import org.entrypoint.session.redaction.Redactor;
import org.entrypoint.session.redaction.TakenOut;
import org.entrypoint.session.redaction.TakenOut.What;
import org.entrypoint.ui.Toolkit;
import org.entrypoint.ui.base.Background;
import org.entrypoint.locale.Words;
import org.entrypoint.workshop.Workshop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.testfx.util.WaitForAsyncUtils;

/** Without names nothing leaves but what was listed, however long that takes. */
class ExportChoicesTest {
	private final Workshop whole = new Scenery().sample();
	private final Workshop left = new Scenery().empty();
	private final CountDownLatch end = new CountDownLatch(1);
	private final List<ExportRequest> chosen = new ArrayList<>();

	@AfterEach
	void nobodyWaitsAnyMore() {
		end.countDown();
	}

	/** Does not answer as long as the test runs. */
	private Redaction slowly() {
		try {
			end.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return new Redaction(whole, List.of());
	}

	private ExportChoices choices(Redactor redactor) {
		return Toolkit.call(() -> {
			ExportChoices made = new ExportChoices(new Words("org.entrypoint.ui.window.shell"), new Background(),
					redactor, whole, Exporter.Paper.LETTER, chosen::add, () -> {
					});
			Scene scene = new Scene(new StackPane(made));
			scene.getRoot().applyCss();
			scene.getRoot().layout();
			return made;
		});
	}

	private static ButtonBase button(ExportChoices choices, String id) {
		if (choices.lookup("#" + id) instanceof ButtonBase button) {
			return button;
		}
		throw new AssertionFailedError("no button " + id);
	}

	private static void press(ExportChoices choices, String id) {
		Toolkit.run(() -> button(choices, id).fire());
	}

	private static boolean canLeave(ExportChoices choices) {
		return Toolkit.call(() -> !button(choices, "export-save").isDisabled());
	}

	private static String sum(ExportChoices choices) {
		return Toolkit.call(() -> choices.lookup("#export-sum") instanceof Label label ? label.getText() : "");
	}

	@Test
	void anAnswerThatComesTooLateIsNotListedAndDoesNotLeave() {
		ExportChoices choices = choices((workshop, kept) -> slowly());
		assertTrue(canLeave(choices), "everything, at once");
		press(choices, "export-what-REDACTED");
		assertFalse(canLeave(choices), "nothing is listed yet");
		press(choices, "export-keep-NOTES");
		Toolkit.run(() -> choices.show(Set.of(), new Redaction(whole, List.of())));
		assertFalse(canLeave(choices), "that was asked before notes were kept");
		assertEquals("Looking for what is left out…", sum(choices));
		Toolkit.run(() -> choices.show(Set.of(FreeText.NOTES), new Redaction(left,
				List.of(new TakenOut(What.SCHOOL, "Millrace", 3), new TakenOut(What.TEXT, "PLAN", 2)))));
		assertEquals("Left out: 1 name, 2 texts", sum(choices));
		press(choices, "export-save");
		assertEquals(List.of(new ExportRequest(left, Exporter.Content.REDACTED, Exporter.Paper.LETTER)), chosen);
		press(choices, "export-keep-NOTES");
		assertFalse(canLeave(choices), "other choices, not listed yet");
		press(choices, "export-what-COMPLETE");
		press(choices, "export-paper-A4");
		press(choices, "export-save");
		assertEquals(new ExportRequest(whole, Exporter.Content.COMPLETE, Exporter.Paper.A4), chosen.getLast());
	}

	@Test
	void whatCannotBeListedIsToldAndDoesNotLeave() throws Exception {
		ExportChoices choices = choices((workshop, kept) -> {
			throw new IllegalStateException("a mistake in the program");
		});
		press(choices, "export-what-REDACTED");
		WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> sum(choices).contains("Something unexpected happened"));
		assertFalse(canLeave(choices));
	}
}
