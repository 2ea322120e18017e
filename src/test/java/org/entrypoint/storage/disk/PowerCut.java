package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What a disk may hold when the power fails. Bytes that were forced are safe, and so are names in a folder that was
 * forced. Of bytes written since, each sector may be there, be missing or be zeros, and the file's length may be an
 * earlier one. Of a folder's later changes any number of the first ones may have happened, whatever has happened in
 * other folders and to the bytes of the files. That is ext4, and more pessimistic. Rights and times are left out.
 */
public final class PowerCut {
	private final Path folder;
	private final CutFolder start;
	private final Supplier<List<Call>> calls;

	/** Begins with what lies in a real folder. */
	PowerCut(Path folder, Supplier<List<Call>> calls) throws IOException {
		this.folder = folder;
		this.start = CutFolder.of(folder);
		this.calls = calls;
	}

	/**
	 * Writes into an empty real folder what may be left when the power fails right after a call; 0 for before any. What
	 * is left by chance differs much between numbers that were begun with seeds one after the other.
	 */
	public void image(int afterCall, Random random, Path emptyFolder) throws IOException {
		CutDisk disk = new CutDisk(start.copy());
		calls.get().stream().filter(each -> each.number() <= afterCall).forEach(disk::replay);
		new Image(new SplittableRandom(random.nextLong()), folder, emptyFolder).write(disk.root(), emptyFolder);
	}

	/** One thing that may be left. */
	private static final class Image {
		private final RandomGenerator random;
		private final Path from;
		private final Path to;
		private final Map<CutFile, byte[]> contents = new HashMap<>();
		private final Set<CutFolder> written = new HashSet<>();

		Image(RandomGenerator random, Path from, Path to) {
			this.random = random;
			this.from = from;
			this.to = to;
		}

		/** A file that is left under two names is the same under both; of a folder only the first name counts. */
		void write(CutFolder folder, Path place) throws IOException {
			written.add(folder);
			for (Map.Entry<String, CutNode> each : folder.afterPowerCut(random).entrySet()) {
				Path path = place.resolve(each.getKey());
				switch (each.getValue()) {
					case CutFile file ->
						Files.write(path, contents.computeIfAbsent(file, left -> left.afterPowerCut(random)));
					case CutNode.Link link -> Files.createSymbolicLink(path, inside(Path.of(link.target())));
					case CutFolder inner when written.contains(inner) -> {
						// It stands elsewhere already.
					}
					case CutFolder inner -> write(inner, Files.createDirectory(path));
				}
			}
		}

		/** A link that names a place on the disk names the one in the image. */
		private Path inside(Path target) {
			return target.startsWith(from) ? to.resolve(from.relativize(target)) : target;
		}
	}
}
