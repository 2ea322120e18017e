package org.entrypoint.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.Workshop;

/** What was said in a history, by whom, what was promised about it, and what is not as it should be. */
final class Ledger {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final Map<String, Optional<Content>> contents = new HashMap<>();
	private final List<byte[]> versions = new ArrayList<>();
	private final Set<Said> known = new HashSet<>();
	private final Set<String> torn = new HashSet<>();
	private final Set<String> kept = new TreeSet<>();
	private final Set<String> foreign = new TreeSet<>();
	private final Set<String> takenAway = new HashSet<>();
	private final Set<String> overwritten = new HashSet<>();
	private final List<String> complaints = new ArrayList<>();
	private int words;

	/** Words that nobody has said before. */
	synchronized String word(String by) {
		words++;
		return by + words;
	}

	/** What bytes mean; empty if they are no sound workshop. */
	synchronized Optional<Content> content(byte[] bytes) {
		return contents.computeIfAbsent(WorkshopCodec.sha256(bytes), hash -> {
			try {
				return Optional.of(codec.read(bytes, "a file"));
			} catch (Problem e) {
				return Optional.empty();
			}
		});
	}

	/** What bytes say; nothing if they are no sound workshop. */
	Optional<Said> said(byte[] bytes) {
		return content(bytes).map(each -> Said.of(each.envelope().workshop()));
	}

	/** A workshop has come about, in a room or by hand. */
	synchronized void know(Workshop workshop) {
		known.add(Said.of(workshop));
	}

	/** The bytes of some version that lay there once. */
	synchronized byte[] version(int any) {
		return versions.get(any % versions.size());
	}

	/** The id of the document with which it all began. */
	synchronized String begin() {
		return content(versions.getFirst()).orElseThrow().envelope().documentId();
	}

	/** Half a file was left behind. */
	synchronized void tear(byte[] bytes) {
		torn.add(WorkshopCodec.sha256(bytes));
	}

	private boolean isTorn(byte[] bytes) {
		return torn.contains(WorkshopCodec.sha256(bytes));
	}

	/** The room was told that these words are kept. */
	synchronized void keep(Iterable<String> said) {
		said.forEach(kept::add);
	}

	/** Nobody misses these words any more: the room took them back itself. */
	synchronized void takeBack(Iterable<String> said) {
		said.forEach(kept::remove);
	}

	/** Another program wrote this. */
	synchronized void write(String word) {
		foreign.add(word);
	}

	/** Another program, or a hand, took away what a file said, as far as it does not say so now. */
	synchronized void takeAway(byte[] before, byte[] now) {
		List<String> still = said(now).map(Said::words).orElse(List.of());
		said(before)
				.ifPresent(said -> said.words().stream().filter(each -> !still.contains(each)).forEach(takenAway::add));
	}

	/** A program overwrote what was not there yet when it looked for the last time. */
	synchronized void overwrite(String word) {
		overwritten.add(word);
	}

	/** Something lies in the folder of the workshop, or was shown to a room. */
	void look(String where, byte[] bytes) {
		Optional<Said> said = said(bytes);
		if (said.isPresent()) {
			look(where, said.get());
			if (versions.stream().noneMatch(each -> Arrays.equals(each, bytes))) {
				versions.add(bytes);
			}
		} else if (!isTorn(bytes)) {
			complain(where + " is no sound workshop");
		}
	}

	/** Something is shown to a room. */
	void look(String where, Said said) {
		if (said.isTwice()) {
			complain(where + " says something twice: " + said);
		}
		if (!known.contains(said)) {
			complain(where + " says what nobody said: " + said);
		}
	}

	synchronized void complain(String what) {
		complaints.add(what);
	}

	synchronized List<String> complaints() {
		return List.copyOf(complaints);
	}

	/** What rooms were told is kept, and did not take back. */
	Set<String> kept() {
		return kept;
	}

	/** What programs wrote that are not this one. */
	Set<String> foreign() {
		return foreign;
	}

	/** Whether a hand or another program took these words out of a file. */
	boolean isTakenAway(String word) {
		return takenAway.contains(word);
	}

	/** What programs wrote that are not this one, and was overwritten after the last look. */
	Set<String> overwritten() {
		return overwritten;
	}
}
