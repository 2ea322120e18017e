package org.entrypoint.storage.recovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.locale.LocalTimes;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.session.room.RoomSnapshot;
import org.entrypoint.storage.recovery.Recovery.Parted;
import org.entrypoint.storage.recovery.DamagedFileRecovery.Restored;
import org.entrypoint.storage.backup.Backup;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.entrypoint.storage.journal.JournalEntry.Changed;
import org.entrypoint.storage.journal.JournalFile;

/**
 * What people should know of a file that was just opened, as whole sentences.
 *
 * @param name what the file is called
 * @param times how its readers write times
 */
public record Notices(String name, LocalTimes times) {

	/** What is to be said; usually nothing. */
	public List<String> of(Content content, Recovery recovery, RoomSnapshot room) {
		List<String> all = new ArrayList<>();
		if (content.edited()) {
			all.add(new Problem(ProblemCode.FILE_EDITED, name).words());
		}
		recovery.recovered()
				.ifPresent(made -> all
						.add(new Problem(made.isWhole() ? ProblemCode.RECOVERY_MADE : ProblemCode.RECOVERY_MADE_IN_PART,
								name, made.replayed().changes(), when(made.replayed().last())).words()));
		long fields = room.drafts().keySet().stream().filter(field -> !field.startsWith("form ")).count();
		if (fields > 0) {
			all.add(new Problem(ProblemCode.RECOVERY_DRAFTS, name, fields).words());
		}
		recovery.parted().stream().map(this::parted).forEach(all::add);
		recovery.others().stream().map(this::other).forEach(all::add);
		if (recovery.damaged() > 0) {
			all.add(new Problem(ProblemCode.RECOVERY_DAMAGED, name).words());
		}
		if (recovery.isBlind()) {
			all.add(new Problem(ProblemCode.RECOVERY_UNKNOWN, name).words());
		}
		return all;
	}

	/** What is to be said of a file of which this computer knows a newer version. */
	public Problem older(Content content, Backup newer) {
		return new Problem(ProblemCode.FILE_OLDER, name, when(content.envelope().savedAt()), when(newer.at()));
	}

	/** What is to be said of a damaged file in whose place a sound version was opened. */
	public String of(Restored restored) {
		return new Problem(ProblemCode.FILE_RESTORED, name, restored.file().getFileName(), when(restored.backup().at()))
				.words();
	}

	private String parted(Parted parted) {
		return new Problem(ProblemCode.RECOVERY_PARTED, name, count(parted.journal()), last(parted.journal()),
				parted.file().getFileName()).words();
	}

	private String other(JournalFile journal) {
		return new Problem(ProblemCode.RECOVERY_OTHER, name, count(journal), last(journal)).words();
	}

	private static int count(JournalFile journal) {
		return journal.changes().stream().mapToInt(Changed::changes).sum();
	}

	private String last(JournalFile journal) {
		return when(journal.changes().getLast().at());
	}

	private String when(Instant moment) {
		return times.moment(moment);
	}
}
