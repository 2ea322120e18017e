package org.entrypoint.storage.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A folder: the names in it that are safe, and what was done to them since, in order. */
final class CutFolder implements CutNode {
	private final SortedMap<String, CutNode> now;
	private final SortedMap<String, CutNode> safe;
	private final List<Consumer<Map<String, CutNode>>> pending = new ArrayList<>();

	private CutFolder(SortedMap<String, CutNode> names) {
		now = names;
		safe = new TreeMap<>(names);
	}

	/** A new one. */
	static CutFolder empty() {
		return new CutFolder(new TreeMap<>());
	}

	/** All that lies in a real folder, as safe as can be. */
	static CutFolder of(Path real) throws IOException {
		SortedMap<String, CutNode> names = new TreeMap<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(real)) {
			for (Path each : all) {
				String name = String.valueOf(each.getFileName());
				if (Files.isSymbolicLink(each)) {
					names.put(name, new Link(Files.readSymbolicLink(each).toString()));
				} else if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
					names.put(name, of(each));
				} else if (Files.isRegularFile(each)) {
					names.put(name, new CutFile(Files.readAllBytes(each)));
				}
			}
		}
		return new CutFolder(names);
	}

	/** The same as it is now, to be changed by itself. */
	CutFolder copy() {
		SortedMap<String, CutNode> names = new TreeMap<>();
		now.forEach((name, node) -> names.put(name, switch (node) {
			case CutFolder folder -> folder.copy();
			case CutFile file -> new CutFile(file.now());
			case Link link -> link;
		}));
		return new CutFolder(names);
	}

	/** What has this name for a program. */
	@Nullable
	CutNode get(String name) {
		return now.get(name);
	}

	/** Changes names in one step. */
	void change(Consumer<Map<String, CutNode>> change) {
		change.accept(now);
		pending.add(change);
	}

	@Override
	public void force() {
		pending.forEach(each -> each.accept(safe));
		pending.clear();
	}

	/** The names that may be left: some of the changes have happened, but none without those before it. */
	Map<String, CutNode> afterPowerCut(RandomGenerator random) {
		Map<String, CutNode> names = new TreeMap<>(safe);
		pending.subList(0, random.nextInt(pending.size() + 1)).forEach(each -> each.accept(names));
		return names;
	}
}
