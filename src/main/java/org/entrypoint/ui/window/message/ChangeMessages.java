package org.entrypoint.ui.window.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.session.Change;
import org.entrypoint.locale.LocalLists;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.control.text.FittedWords;
import org.entrypoint.workshop.entry.Decision;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.note.Place;
import org.entrypoint.workshop.rating.Rating;
import org.entrypoint.workshop.rating.RatingKey;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What a key or a click just changed, as one sentence. What was typed and added with Enter needs none: everybody reads
 * it where it stands.
 */
final class ChangeMessages {
	private static final int LONGEST = 48;
	private final Words words = new Words("org.entrypoint.ui.window.changes");
	private final Words marks = new Words("org.entrypoint.ui.screen.notes");
	private final ChangeNames names = new ChangeNames();

	/** The sentence on a change; empty if nothing has to be said. */
	String of(Change change) {
		return change.edit().map(edit -> of(change, edit)).orElse("");
	}

	private String of(Change change, Edit edit) {
		Workshop before = change.before();
		Workshop after = change.after();
		return switch (edit) {
			case Edit.AddNote _ -> "";
			case Edit.AddAction _ -> "";
			case Edit.AddFactor _ -> "";
			case Edit.AddStatement _ -> "";
			case Edit.AddCondition _ -> "";
			case Edit.Several several -> several(several);
			case Edit.RemoveNote removed -> about("removed", before.note(removed.id()).map(Note::text));
			case Edit.MoveNote moved -> moved(before, after, moved);
			case Edit.MarkCritical marked -> marked.note() == null
					? words.get("uncritical")
					: about("critical", after.note(marked.note()).map(Note::text));
			case Edit.ReviseNote revised ->
				before.note(revised.note().id()).map(old -> marked(after, old, revised.note())).orElse("");
			case Edit.Rate rated -> rated(before, after, rated.key());
			case Edit.Decide decided -> decided(after, before.decision(), decided.decision());
			case Edit.RemoveAction removed -> about("removed", before.action(removed.id()).map(each -> each.what()));
			case Edit.RemoveFactor removed -> about("removed", before.factors().stream()
					.filter(each -> each.id().equals(removed.id())).map(each -> each.title()).findFirst());
			case Edit.TellRule told -> words.get(told.story().change() ? "wantsChange" : "wantsNoChange");
			case Edit.ReviseSetup _ -> general(change);
			case Edit.RemoveOwnItem _ -> general(change);
			case Edit.ReviseStatement _ -> general(change);
			case Edit.ReviseCondition _ -> general(change);
			case Edit.ReviseFactor _ -> general(change);
			case Edit.ReviseAction _ -> general(change);
			case Edit.MoveAction _ -> general(change);
		};
	}

	private String general(Change change) {
		return words.get("changed", names.of(change));
	}

	private String about(String key, Optional<String> text) {
		return words.get(key, cut(text.orElse("")));
	}

	private static String cut(String text) {
		return FittedWords.cut(text, LONGEST);
	}

	private String several(Edit.Several several) {
		boolean adds = several.edits().stream()
				.allMatch(each -> each instanceof Edit.AddNote || each instanceof Edit.AddAction
						|| each instanceof Edit.AddFactor || each instanceof Edit.AddStatement
						|| each instanceof Edit.AddCondition);
		return words.get(adds ? "added" : "several", several.edits().size());
	}

	private String moved(Workshop before, Workshop after, Edit.MoveNote moved) {
		boolean sameplace = before.note(moved.id()).filter(note -> note.place().equals(moved.place())).isPresent();
		if (sameplace) {
			return words.get("reordered");
		}
		if (moved.place().equals(Place.PARKED)) {
			return about("parked", after.note(moved.id()).map(Note::text));
		}
		return words.get("moved", after.diagnostic().question(moved.place()).map(each -> cut(each.text())).orElse(""));
	}

	/** What is different in the marks of a note; usually one thing. */
	private String marked(Workshop after, Note old, Note now) {
		return Stream
				.of(said(old.starred(), now.starred(), now.starred() ? "starred" : "unstarred"),
						said(old.votes(), now.votes(), "votes", now.votes()),
						said(old.group(), now.group(), now.group().isEmpty() ? "wholeGroup" : "group", now.group()),
						said(old.dimensions(), now.dimensions(), now.dimensions().isEmpty() ? "aboutNothing" : "about",
								titles(after, now.dimensions())),
						said(old.schools(), now.schools(), now.schools().isEmpty() ? "noSchools" : "schools",
								LocalLists.of(now.schools())),
						said(old.scope(), now.scope(), "scope." + now.scope()),
						said(old.onset(), now.onset(), "onset." + now.onset()),
						said(old.engaged(), now.engaged(), now.engaged() ? "on" : "off", marks.get("engaged")),
						said(old.successful(), now.successful(), now.successful() ? "on" : "off",
								marks.get("successful")),
						said(old.growth(), now.growth(), "growth." + now.growth()),
						said(old.links(), now.links(), "links"), said(old.lever(), now.lever(), "lever"))
				.filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
	}

	private String said(@Nullable Object old, @Nullable Object now, String key, Object... parts) {
		return Objects.equals(old, now) ? "" : words.get(key, parts);
	}

	private static String titles(Workshop workshop, List<String> dimensions) {
		return LocalLists.of(dimensions.stream().flatMap(each -> workshop.diagnostic().dimension(each).stream())
				.map(Dimension::shortTitle).toList());
	}

	private String rated(Workshop before, Workshop after, RatingKey key) {
		String item = cut(item(after, key));
		Rating now = after.ratings().get(key);
		if (now == null) {
			return words.get("unrated", item);
		}
		int votes = now.votes().size();
		if (votes > before.rating(key.axis(), key.item()).map(each -> each.votes().size()).orElse(0)) {
			return words.get("counted", item, votes);
		}
		Integer level = now.level();
		return level == null
				? words.get("disagreed", item)
				: words.get("rated", item, level,
						key.axis().scale(after.diagnostic().scales()).label(level).orElse(""));
	}

	/** The words of what is rated: of a dimension, a statement, a condition, or a test. */
	private static String item(Workshop workshop, RatingKey key) {
		String id = key.item().substring(key.item().indexOf('/') + 1);
		Stream<String> texts = Stream.of(
				workshop.diagnostic().dimensions().stream().filter(each -> each.id().equals(id)).map(Dimension::title),
				workshop.diagnostic().tests().stream().filter(each -> each.id().equals(id)).map(each -> each.text()),
				workshop.diagnostic().dimensions().stream().flatMap(each -> workshop.statements(each.id()).stream())
						.filter(each -> each.id().equals(id)).map(each -> each.text()),
				workshop.diagnostic().dimensions().stream().flatMap(each -> workshop.conditions(each.id()).stream())
						.filter(each -> each.id().equals(id)).map(each -> each.text()))
				.flatMap(each -> each);
		return texts.findFirst().orElse("");
	}

	private String decided(Workshop workshop, Decision before, Decision now) {
		if (!Objects.equals(before.chosen(), now.chosen()) || before.notYet() != now.notYet()) {
			return now.chosen() == null
					? words.get(now.notYet() ? "notYet" : "unchosen")
					: words.get("chosen", point(workshop, now.chosen()));
		}
		if (!Objects.equals(before.runnerUp(), now.runnerUp())) {
			return now.runnerUp() == null
					? words.get("noRunnerUp")
					: words.get("runnerUp", point(workshop, now.runnerUp()));
		}
		return words.get("decisionDate");
	}

	private static String point(Workshop workshop, String id) {
		return workshop.diagnostic().dimension(id).map(each -> each.number() + " · " + each.shortTitle()).orElse(id);
	}
}
