package org.entrypoint.storage.disk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A file: the bytes that are safe, and what was done to them since. */
final class CutFile implements CutNode {
	/** What a disk writes as a whole or not at all. */
	static final int SECTOR = 512;
	private byte[] safe;
	private final List<Call> pending = new ArrayList<>();

	CutFile(byte[] safe) {
		this.safe = safe;
	}

	/** Notes that the file is written to or cut to a length. */
	void change(Call call) {
		pending.add(call);
	}

	@Override
	public void force() {
		safe = now();
		pending.clear();
	}

	/** What a program reads. */
	byte[] now() {
		byte[] content = safe;
		for (Call each : pending) {
			content = after(content, each);
		}
		return content;
	}

	private static byte[] after(byte[] content, Call call) {
		int offset = Math.toIntExact(call.offset());
		if (call.kind() == Call.Kind.TRUNCATE) {
			return Arrays.copyOf(content, Math.min(content.length, offset));
		}
		byte[] bytes = call.bytes();
		byte[] next = Arrays.copyOf(content, Math.max(content.length, offset + bytes.length));
		System.arraycopy(bytes, 0, next, offset, bytes.length);
		return next;
	}

	/** What may be left of it: all the new, nothing of the new, only its length, or a mixture. */
	byte[] afterPowerCut(RandomGenerator random) {
		if (pending.isEmpty()) {
			return safe;
		}
		return switch (random.nextInt(5)) {
			case 0 -> safe;
			case 1 -> now();
			case 2 -> zeros();
			default -> mixture(random);
		};
	}

	/** As long as a program sees it, but none of the new bytes has arrived. */
	private byte[] zeros() {
		byte[] content = safe;
		for (Call each : pending) {
			content = after(content, each.with(new byte[each.bytes().length]));
		}
		return content;
	}

	private byte[] mixture(RandomGenerator random) {
		byte[] content = safe;
		int now = safe.length;
		int shortest = now;
		int longest = now;
		for (Call each : pending) {
			int end = Math.toIntExact(each.offset()) + each.bytes().length;
			now = each.kind() == Call.Kind.TRUNCATE ? Math.min(now, end) : Math.max(now, end);
			shortest = Math.min(shortest, now);
			longest = Math.max(longest, now);
			content = switch (each.kind()) {
				case TRUNCATE -> random.nextBoolean() ? after(content, each) : content;
				default -> torn(content, each, random);
			};
		}
		return Arrays.copyOf(content, length(shortest, now, longest, random));
	}

	/** One of the lengths that the file had, or one between that ends with a sector. */
	private static int length(int shortest, int now, int longest, RandomGenerator random) {
		return switch (random.nextInt(4)) {
			case 0 -> shortest;
			case 1 -> longest;
			case 2 -> now;
			default -> {
				int between = shortest + random.nextInt(longest - shortest + 1);
				yield Math.max(shortest, between - between % SECTOR);
			}
		};
	}

	/** Each sector of what was written is there, is not, or is zeros; or all are there up to one of them. */
	private static byte[] torn(byte[] content, Call write, RandomGenerator random) {
		int from = Math.toIntExact(write.offset());
		byte[] bytes = write.bytes();
		int end = from + bytes.length;
		byte[] next = Arrays.copyOf(content, Math.max(content.length, end));
		boolean inOrder = random.nextBoolean();
		int arrived = from + random.nextInt(bytes.length + 1);
		for (int at = from; at < end; at = nextSector(at)) {
			int length = Math.min(end, nextSector(at)) - at;
			int fate = random.nextInt(3);
			if (inOrder ? at < arrived : fate == 0) {
				System.arraycopy(bytes, at - from, next, at, length);
			} else if (!inOrder && fate == 1) {
				Arrays.fill(next, at, at + length, (byte) 0);
			}
		}
		return next;
	}

	private static int nextSector(int at) {
		return (at / SECTOR + 1) * SECTOR;
	}
}
