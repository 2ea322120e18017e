package org.entrypoint.session.port;

import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.edit.Outcome;
import org.entrypoint.workshop.Workshop;

/**
 * Everything that a file from outside would change in a workshop. Nothing is changed before somebody chose.
 *
 * @param changes in the order of the file
 * @param remarks what there is to know of the file as a whole
 */
public record Proposal(List<ProposedChange> changes, List<String> remarks) {
	public Proposal {
		changes = List.copyOf(changes);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Several changes as one, which one undo takes back.
	 *
	 * @param after the workshop with them
	 * @param edits what they are, in order
	 * @param refused those that do not go together with the others, with the reason
	 */
	public record Together(Workshop after, List<Edit> edits, List<Problem> refused) {
		public Together {
			edits = List.copyOf(edits);
			refused = List.copyOf(refused);
		}

		/** All of them as one edit; empty if nothing is left to do. */
		public Optional<Edit> edit() {
			return edits.isEmpty() ? Optional.empty() : Optional.of(Edit.together(edits));
		}
	}

	/**
	 * The changes that somebody chose, as one.
	 *
	 * @param workshop the workshop they are for
	 * @param chosen some of the changes
	 * @param ids gives a new id each time
	 */
	public static Together together(Workshop workshop, List<ProposedChange> chosen, Supplier<String> ids) {
		List<Edit> edits = new ArrayList<>();
		List<Problem> refused = new ArrayList<>();
		Workshop now = workshop;
		for (ProposedChange each : chosen) {
			Workshop before = now;
			Optional<Edit> edit = each.making().flatMap(making -> making.edit(before, ids));
			if (edit.isEmpty()) {
				refused.add(new Problem(ProblemCode.IMPORT_GONE, each.address()));
				continue;
			}
			switch (Edits.apply(now, edit.get())) {
				case Outcome.Applied(Workshop after) -> {
					now = after;
					edits.add(edit.get());
				}
				case Outcome.Refused(var refusal) -> refused.add(Problem.of(refusal));
			}
		}
		return new Together(now, edits, refused);
	}
}
