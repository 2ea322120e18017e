package org.entrypoint.storage.recovery;

import org.entrypoint.storage.folder.AppFolder;
import java.nio.file.InvalidPathException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.recovery.RecoverableDocument.There;
import org.entrypoint.storage.file.WholeFile;
import org.entrypoint.storage.json.WorkshopCodec;
import org.entrypoint.storage.json.WorkshopCodec.Content;

/**
 * Where a workshop lies, and what it is there.
 *
 * @param words the place as it was noted; empty if nobody knows
 * @param content what lies there; empty if it is gone, cannot be read, or is another workshop
 */
record RecoverablePlace(String words, Optional<Content> content) {

	/** What lies there. */
	There there() {
		if (content.isPresent()) {
			return There.WORKSHOP;
		}
		return path(words).filter(Files::exists).isPresent() ? There.OTHER : There.NOTHING;
	}

	/** The first of these places where the workshop is; if it is nowhere, the first of all. */
	static RecoverablePlace of(List<String> places, String folder, WorkshopCodec codec) {
		RecoverablePlace first = new RecoverablePlace(places.isEmpty() ? "" : places.getFirst(), Optional.empty());
		return places.stream().map(each -> of(each, folder, codec)).filter(each -> each.content().isPresent())
				.findFirst().orElse(first);
	}

	/**
	 * A place.
	 *
	 * @param place as it was noted
	 * @param folder the name of the workshop's folders in that of the app
	 */
	static RecoverablePlace of(String place, String folder, WorkshopCodec codec) {
		Optional<Path> file = path(place);
		try {
			return new RecoverablePlace(place,
					file.isEmpty()
							? Optional.empty()
							: Optional.of(codec.read(WholeFile.read(file.get()), place))
									.filter(each -> AppFolder.name(each.envelope().documentId()).equals(folder)));
		} catch (Problem e) {
			return new RecoverablePlace(place, Optional.empty());
		}
	}

	/** A noted place as a path, if it is one on this system. */
	static Optional<Path> path(String place) {
		try {
			return place.isEmpty() ? Optional.empty() : Optional.of(Path.of(place).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** What the file is called there, whatever system noted it. */
	static String name(String place) {
		return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
	}
}
