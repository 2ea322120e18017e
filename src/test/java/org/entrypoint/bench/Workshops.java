package org.entrypoint.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.FileLibrary;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.edit.Edits;
import org.entrypoint.workshop.note.Note;
import org.entrypoint.workshop.edit.Outcome.Applied;
import org.entrypoint.workshop.Workshop;

/** The workshops that are measured with: the sample, and one in which much more was said. */
final class Workshops {
	/** Notes of the large workshop. */
	static final int MANY = 2_000;

	private Workshops() {
	}

	/** A library that keeps its own things below {@code folder}. */
	static FileLibrary library(Path folder) {
		return new FileLibrary(new AppFolder(folder.resolve("app")), Clock.systemUTC());
	}

	/** The sample, or the same with {@link #MANY} notes that stand where the sample's stand. */
	static Workshop of(FileLibrary library, int notes) {
		Workshop sample = library.sample();
		List<Note> said = sample.notes();
		List<Edit> edits = new ArrayList<>();
		for (int each = said.size(); each < notes; each++) {
			edits.add(Edit.AddNote.last(again("said-" + each, said.get(each % said.size()))));
		}
		return edits.isEmpty() ? sample : after(sample, new Edit.Several(edits));
	}

	private static Note again(String id, Note note) {
		return new Note(id, note.place(), note.text(), note.practice(), note.context(), note.priority(), note.traits(),
				note.links(), note.lever());
	}

	private static Workshop after(Workshop workshop, Edit edit) {
		return Edits.apply(workshop, edit) instanceof Applied(Workshop next) ? next : refused();
	}

	private static Workshop refused() {
		throw new IllegalStateException("the large workshop was refused");
	}

	/** Writes such a workshop as a file of its name below {@code folder}. */
	static Path write(Path folder, String name, int notes) {
		FileLibrary library = library(folder);
		Path file = folder.resolve(name + ".json");
		try {
			library.write(of(library, notes), file);
		} catch (Problem e) {
			throw new IllegalStateException(e);
		}
		return file;
	}
}
