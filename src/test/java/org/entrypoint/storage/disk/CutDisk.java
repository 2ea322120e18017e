package org.entrypoint.storage.disk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A whole disk as calls have left it: what is safe, and what is pending. */
final class CutDisk {
	/** A folder, and a name that is or will be in it. */
	private record Place(CutFolder folder, String name) {
	}

	private final CutFolder root;
	private final Map<Integer, CutNode> opened = new HashMap<>();

	CutDisk(CutFolder root) {
		this.root = root;
	}

	CutFolder root() {
		return root;
	}

	/** Does what a call did. Files outside of the disk, behind links, are nothing to it. */
	void replay(Call call) {
		switch (call.kind()) {
			case OPEN, OPEN_TO_READ -> open(call);
			case WRITE, TRUNCATE -> {
				if (node(call) instanceof CutFile file) {
					file.change(call);
				}
			}
			case FORCE -> {
				CutNode node = node(call);
				if (node != null) {
					node.force();
				}
			}
			case MOVE -> move(call);
			case DELETE -> {
				Place place = place(call.path());
				if (place != null) {
					place.folder().change(names -> names.remove(place.name()));
				}
			}
			case MAKE_FOLDER -> put(call.path(), CutFolder.empty());
			case LINK -> put(call.path(), new CutNode.Link(call.target()));
			case READ, LOCK, SET, LIST, LOOK -> {
				// They change nothing that a power cut could take.
			}
		}
	}

	private void open(Call call) {
		if (call.kind() == Call.Kind.OPEN && find(call.path()) == null) {
			put(call.path(), new CutFile(new byte[0]));
		}
		CutNode node = find(call.path());
		if (node != null) {
			opened.put(call.number(), node);
		}
	}

	/** What an open file is now, whatever its name may be meanwhile. */
	private @Nullable CutNode node(Call call) {
		CutNode node = opened.get(call.opened());
		return node == null ? find(call.path()) : node;
	}

	/** In one folder it is one change; in two folders, either may be left without the other. */
	private void move(Call call) {
		Place from = place(call.path());
		Place to = place(call.target());
		CutNode node = find(call.path());
		if (from != null && to != null && from.folder() == to.folder() && node != null) {
			from.folder().change(names -> {
				names.remove(from.name());
				names.put(to.name(), node);
			});
			return;
		}
		if (from != null) {
			from.folder().change(names -> names.remove(from.name()));
		}
		if (node != null) {
			put(call.target(), node);
		}
	}

	private void put(String path, CutNode node) {
		Place place = place(path);
		if (place != null) {
			place.folder().change(names -> names.put(place.name(), node));
		}
	}

	private @Nullable CutNode find(String path) {
		if (path.isEmpty()) {
			return root;
		}
		Place place = place(path);
		return place == null ? null : place.folder().get(place.name());
	}

	private @Nullable Place place(String path) {
		int slash = path.lastIndexOf('/');
		CutNode folder = find(slash < 0 ? "" : path.substring(0, slash));
		return folder instanceof CutFolder known ? new Place(known, path.substring(slash + 1)) : null;
	}
}
