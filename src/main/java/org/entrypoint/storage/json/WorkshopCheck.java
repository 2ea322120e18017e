package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.Faults;
import org.entrypoint.storage.json.strict.FieldFaults;
import org.entrypoint.storage.json.strict.JsonText;
import java.util.List;
import java.util.Set;
import org.entrypoint.diagnostic.json.DiagnosticReader;
import org.entrypoint.diagnostic.json.JsonRefused;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.workshop.edit.FieldPath;
import org.entrypoint.workshop.edit.Flaw;
import org.entrypoint.workshop.edit.Refusal.Reason;
import org.entrypoint.workshop.edit.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says of a file everything that is wrong with it. Whether anything is, {@link WorkshopCodec} decides, as it does when
 * the file is opened. The rules are looked at when all fields are right.
 */
public final class WorkshopCheck {
	/** What a file can be told that is JSON, a workshop, and of a form that this program knows. */
	private static final Set<ProblemCode> IN_THE_TREE = Set.of(ProblemCode.FILE_DAMAGED, ProblemCode.FILE_DIAGNOSTIC,
			ProblemCode.FILE_RULES);
	private final String name;
	private final BodyReader reader;
	private final Faults faults = new Faults();

	private WorkshopCheck(String name) {
		this.name = name;
		this.reader = new BodyReader(name);
	}

	/**
	 * All faults of a file, at most a hundred and then one line that says how many more there are.
	 *
	 * @param bytes what the file holds
	 * @param name names the file in messages
	 * @return nothing if the file is sound and nobody changed it
	 */
	public static List<Problem> faults(byte[] bytes, String name) {
		try {
			Content content = new WorkshopCodec().read(bytes, name);
			if (content.isNewer()) {
				return List.of(WorkshopCodec.newer(name, String.valueOf(content.form())));
			}
			return content.edited() ? List.of(new Problem(ProblemCode.FILE_EDITED, name)) : List.of();
		} catch (Problem first) {
			return IN_THE_TREE.contains(first.code()) ? new WorkshopCheck(name).all(bytes) : List.of(first);
		}
	}

	private List<Problem> all(byte[] bytes) {
		try {
			inFile((ObjectNode) new JsonText(bytes, name).tree());
		} catch (Problem unreadable) {
			faults.add(() -> unreadable);
		}
		return faults.lines(name);
	}

	private void inFile(ObjectNode file) throws Problem {
		JsonNode version = file.path(WorkshopCodec.VERSION);
		boolean isKnown = WorkshopCodec.isVersion(version);
		int form = isKnown ? version.intValue() : WorkshopCodec.SCHEMA_VERSION;
		if (!isKnown) {
			faults.add(() -> new Problem(ProblemCode.FILE_DAMAGED, name, WorkshopCodec.VERSION));
		}
		ObjectNode now = Migrations.toNewest(file, form);
		List<String> heading = FileHeader.faults(now);
		heading.forEach(field -> faults.add(() -> new Problem(ProblemCode.FILE_DAMAGED, name, field)));
		inBody(now.path(Hashes.BODY));
		boolean isHashed = isKnown && !heading.contains(Hashes.SHA256) && !heading.contains(Hashes.SEAL);
		if (isHashed && !Hashes.of(file).fit(file, form)) {
			faults.add(() -> new Problem(ProblemCode.FILE_UNFIT, name));
		}
	}

	private void inBody(JsonNode body) throws Problem {
		int before = faults.told();
		new FieldFaults(field -> faults.add(() -> reader.damaged(field))).in(body, Body.class, new FieldPath(""));
		if (faults.told() > before || before == Faults.MOST) {
			return;
		}
		Body read = reader.fields(body);
		for (JsonRefused each : new DiagnosticReader().broken(read.diagnostic())) {
			faults.add(() -> reader.refused(each));
		}
		read.twice().forEach(place -> faults.add(() -> reader.broken(place, Reason.TAKEN, 1)));
		List<Flaw> flaws = Rules.broken(read.workshop());
		List<Flaw> told = flaws.subList(0, Math.min(flaws.size(), Faults.MOST - faults.told()));
		List<FieldPath> places = read.places(told);
		for (int index = 0; index < told.size(); index++) {
			int position = index;
			faults.add(() -> reader.broken(places.get(position), told.get(position).reason(), 1));
		}
		faults.addUntold(flaws.size() - told.size());
	}
}
