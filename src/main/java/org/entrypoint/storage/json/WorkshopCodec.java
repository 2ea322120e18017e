package org.entrypoint.storage.json;

import org.entrypoint.storage.json.strict.JsonText;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.entrypoint.session.Problem;
import org.entrypoint.session.ProblemCode;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Workshop files as bytes, there and back. Reading changes nothing and never trusts what it reads. */
public final class WorkshopCodec {
	/** Says that a JSON file is a workshop of this program. */
	public static final String FORMAT = "entrypoint-workshop";
	/** The newest form of the file that this program knows. */
	public static final int SCHEMA_VERSION = 2;
	/** The name of the field that says which form a file has. */
	static final String VERSION = "schemaVersion";
	static final String WRITER = "EntryPoint";

	/**
	 * What a file holds.
	 *
	 * @param envelope the workshop with what is known about its file
	 * @param hash the hash of the body
	 * @param edited whether somebody changed the file by hand, or a disk did: its own hash or seal does not fit; never
	 *            of a newer form, whose hashes this program does not know
	 * @param form the form that the file has, from 1; the envelope is that of the newest form that this program knows
	 */
	public record Content(Envelope envelope, String hash, boolean edited, int form) {
		/** Whether a newer program wrote the file, so that this one can show it and must not overwrite it. */
		public boolean isNewer() {
			return form > SCHEMA_VERSION;
		}
	}

	/** The bytes of a file in the newest form, UTF-8. */
	public byte[] write(Envelope envelope) {
		return spell(envelope, null).bytes();
	}

	/**
	 * A file in the newest form.
	 *
	 * @param last an earlier version, of which the notes that are still the same are spelled already; null if there is
	 *            none
	 */
	public EncodedWorkshop spell(Envelope envelope, @Nullable VerifiedFile last) {
		return new WorkshopEncoder(envelope, last).spelled();
	}

	/**
	 * A file that was just spelled and is about to be written: it is read back and compared.
	 *
	 * @param envelope what it was to say
	 * @param last the earlier version that it was spelled with
	 * @return empty if it says anything else
	 */
	public Optional<VerifiedFile> proof(EncodedWorkshop spelled, Envelope envelope, @Nullable VerifiedFile last) {
		return envelope.unknown().isNone()
				? new RoundTripCheck(spelled, envelope, last).proved()
				: proofByTree(spelled, envelope);
	}

	private Optional<VerifiedFile> proofByTree(EncodedWorkshop spelled, Envelope envelope) {
		try {
			Content read = read(spelled.bytes(), "");
			return read.envelope().workshop().equals(envelope.workshop()) && !read.edited()
					? Optional.of(new VerifiedFile(spelled,
							new Content(envelope, spelled.hash(), false, SCHEMA_VERSION), VerifiedFile.places()))
					: Optional.empty();
		} catch (Problem e) {
			return Optional.empty();
		}
	}

	/**
	 * What the bytes of a file mean. Of a newer form is read what this program knows, if all of that is there.
	 *
	 * @param name names the file in messages
	 * @throws Problem if they are not a sound workshop that this program knows
	 */
	public Content read(byte[] bytes, String name) throws Problem {
		ObjectNode file = file(new JsonText(bytes, name).tree(), name);
		JsonNode version = file.path(VERSION);
		if (!isVersion(version)) {
			throw new Problem(ProblemCode.FILE_DAMAGED, name, VERSION);
		}
		boolean isNewer = version.bigIntegerValue().compareTo(BigInteger.valueOf(SCHEMA_VERSION)) > 0;
		if (isNewer && !version.canConvertToInt()) {
			throw newer(name, version.asString());
		}
		try {
			return content(file, version.intValue(), name);
		} catch (Problem problem) {
			throw isNewer ? newer(name, version.asString()).because(problem) : problem;
		}
	}

	/**
	 * What is said of a file of a newer form that cannot be used.
	 *
	 * @param name names the file
	 * @param form the form that it has
	 */
	public static Problem newer(String name, String form) {
		return new Problem(ProblemCode.FILE_NEWER, name, form, SCHEMA_VERSION);
	}

	private static ObjectNode file(JsonNode tree, String name) throws Problem {
		if (tree instanceof ObjectNode file && file.path("format").isString()
				&& FORMAT.equals(file.path("format").stringValue())) {
			return file;
		}
		throw new Problem(ProblemCode.FILE_FOREIGN, name);
	}

	/** Whether a value is the number of a form, known or not. */
	static boolean isVersion(JsonNode version) {
		return version.isIntegralNumber() && version.bigIntegerValue().signum() > 0;
	}

	private static Content content(ObjectNode file, int form, String name) throws Problem {
		ObjectNode now = Migrations.toNewest(file, form);
		Workshop workshop = new BodyReader(name).workshop(now.path(Hashes.BODY));
		List<String> faults = FileHeader.faults(now);
		if (!faults.isEmpty()) {
			throw new Problem(ProblemCode.FILE_DAMAGED, name, faults.getFirst());
		}
		Hashes hashes = Hashes.of(file);
		Envelope read = FileHeader.envelope(now, workshop, UnknownFields.none());
		UnknownFields unknown = UnknownFields.between(now, new WorkshopEncoder(read)::tree);
		return new Content(FileHeader.envelope(now, workshop, unknown), hashes.body(),
				form <= SCHEMA_VERSION && !hashes.fit(file, form), form);
	}

	/** The SHA-256 of these bytes, 64 hexadecimal digits. */
	public static String sha256(byte[] bytes) {
		return Hashes.of(bytes);
	}
}
