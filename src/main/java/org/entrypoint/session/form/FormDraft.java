package org.entrypoint.session.form;

import java.nio.file.Path;
import java.util.List;
import org.entrypoint.session.Problem;

/**
 * A form, and which of its cells take what. A draft never changes: each choice makes the next one. All of it may take a
 * while; the form itself is never written.
 */
public interface FormDraft {
	/** The form's file. */
	Path file();

	/** How the places came about, in a sentence. */
	String remark();

	/** The form's sheets that people see, in the order of their tabs; at least one. */
	List<FormSheet> sheets();

	/** Everything that a form can take, in the order of the retreat. */
	List<FormPlace> places();

	/** Where files of places are looked for when this form is opened, and saved unless somebody chose otherwise. */
	Path placesFile();

	/**
	 * Gives something its place, in place of the one that it had.
	 *
	 * @param place the place's id
	 * @param range the cell that was pointed at; or several, of which lists and tables fill all rows and anything else
	 *            the first one
	 * @throws Problem if it cannot stand there; it says why
	 */
	FormDraft point(String place, FormRange range) throws Problem;

	/** Takes the place of something away. */
	FormDraft clear(String place);

	/** Says whether something may replace what stands at its place. */
	FormDraft replace(String place, boolean replaces);

	/** Says how the ratings of a column are spelled. */
	FormDraft spell(String place, FormSpelling spelling);

	/**
	 * What a copy would hold; nothing is written.
	 *
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	FilledPlaces tried() throws Problem;

	/**
	 * Writes a copy, as a whole or not at all.
	 *
	 * @throws Problem if that is the form itself, or it could not be written
	 */
	FilledPlaces fill(Path copy) throws Problem;

	/**
	 * The form with the places of a file, which somebody saved for it or for one like it.
	 *
	 * @throws Problem if it cannot be used; it says where it is wrong
	 */
	FormDraft withPlacesOf(Path file) throws Problem;

	/** The places as text, to keep them until they are saved as a file. */
	String placesText();

	/**
	 * The form with places that were kept as text.
	 *
	 * @throws Problem if they cannot be used; it says where they are wrong
	 */
	FormDraft withPlacesText(String text) throws Problem;

	/**
	 * Saves the places as a file that can be shared and edited.
	 *
	 * @throws Problem if something else than places lies there, or it could not be written
	 */
	void savePlaces(Path file) throws Problem;
}
