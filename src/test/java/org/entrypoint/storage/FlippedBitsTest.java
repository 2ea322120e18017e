package org.entrypoint.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.json.Envelope;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a disk or a hand changes in a file is believed in silence. */
class FlippedBitsTest {
	private final WorkshopCodec codec = new WorkshopCodec();
	private final Envelope envelope = OneOfEach.envelope(SmallestWorkshop.workshop());
	private final byte[] good = codec.write(envelope);
	private final String text = new String(good, StandardCharsets.UTF_8);

	/** All of the envelope, and one in four of the body; of the body all with {@code -DeveryBit=true}. */
	@Test
	void everyFlippedBitIsRefusedOrNoticedOrChangesNothing() {
		Map<String, Integer> outcomes = new TreeMap<>();
		List<String> believed = new ArrayList<>();
		int body = text.indexOf("\"workshop\"") * 8;
		Random random = new Random(2);
		for (int bit = 0; bit < good.length * 8; bit++) {
			if (bit > body && !Boolean.getBoolean("everyBit") && random.nextInt(4) > 0) {
				continue;
			}
			byte[] bytes = good.clone();
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			String outcome = outcome(bytes);
			outcomes.merge(outcome, 1, Integer::sum);
			if (outcome.equals("believed")) {
				believed.add("bit " + bit % 8 + " of “" + text.substring(Math.max(0, bit / 8 - 20), bit / 8) + "”");
			}
		}
		System.out.printf("flipped bits in %,d bytes: %s%n", good.length, outcomes);
		assertEquals(List.of(), believed);
		assertTrue(outcomes.getOrDefault("refused", 0) > 5_000, outcomes.toString());
		assertTrue(outcomes.getOrDefault("noticed", 0) > 500, outcomes.toString());
	}

	private String outcome(byte[] bytes) {
		try {
			Content content = codec.read(bytes, "ours.json");
			if (content.edited()) {
				return "noticed";
			}
			return content.envelope().equals(envelope) ? "the same" : "believed";
		} catch (Problem refused) {
			return "refused";
		}
	}

	@Test
	void aFileCutOffAnywhereIsRefused() {
		for (int length = 0; length < good.length; length++) {
			byte[] cut = Arrays.copyOf(good, length);
			assertThrows(Problem.class, () -> codec.read(cut, "ours.json"), () -> cut.length + " bytes");
		}
	}

	/** What the hash of the body says nothing about. */
	@ParameterizedTest
	@CsvSource({"doc-1,doc-7", "'\"revision\" : 2','\"revision\" : 3'", "000000,00000f", ":56:56Z,:56:57Z",
			"needs/review,needs/revise", "EntryPoint,entrypoint"})
	void whatIsChangedInTheEnvelopeIsNoticed(String old, String fresh) throws Problem {
		String changed = text.replaceFirst(old, fresh);
		assertFalse(changed.equals(text));
		assertTrue(read(changed).edited(), changed);
	}

	@Test
	void whatIsAddedTakenOutOrMovedInTheEnvelopeIsNoticed() throws Problem {
		assertTrue(read(text.replace("\"position\"", "\"x\" : 1, \"position\"")).edited());
		assertTrue(read(text.replaceFirst("(\"revision\" : 2),(\\s+)(\"parent\" : \"0*\")", "$3,$2$1")).edited());
		assertTrue(read(text.replaceFirst("(\"seal\" : \"....)....", "$1feed")).edited());
		assertTrue(read(text.replaceFirst("(\"sha256\" : \"....)....", "$1feed")).edited());
		String loose = text.replaceFirst("\\{", "{ \"x\" : [ 1 ],");
		String kept = new String(codec.write(read(loose).envelope()), StandardCharsets.UTF_8);
		assertFalse(read(kept).edited());
		assertTrue(read(kept.replaceFirst(",\\s+\"x\" : \\[\\s+1\\s+\\]", "")).edited(), kept);
	}

	@Test
	void whereTheSealStandsAndHowTheFileIsSpacedMakesNoDifference() throws Problem {
		String seal = text.replaceAll("(?s).*(\"seal\" : \"\\w{64}\",).*", "$1");
		assertFalse(read(text.replace(seal, "").replaceFirst("\\{", "{" + seal)).edited());
		assertFalse(read(text.replaceAll("\n *", "\r\n\t")).edited());
	}

	private Content read(String file) throws Problem {
		return codec.read(file.getBytes(StandardCharsets.UTF_8), "ours.json");
	}
}
