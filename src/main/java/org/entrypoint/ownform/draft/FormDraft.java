package org.entrypoint.ownform.draft;

import org.entrypoint.ownform.content.ColumnFieldValues;
import org.entrypoint.ownform.content.FormWords;
import org.entrypoint.ownform.field.CellPicking;
import org.entrypoint.ownform.field.FieldNames;
import org.entrypoint.ownform.field.FieldRanges;
import org.entrypoint.ownform.field.FormField;
import org.entrypoint.ownform.field.FormFields;
import org.entrypoint.ownform.field.MappedField;
import org.entrypoint.ownform.field.MappingEditor;
import org.entrypoint.ownform.fill.CopyTarget;
import org.entrypoint.ownform.fill.FilledCopy;
import org.entrypoint.ownform.fill.FormFiller;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.ownform.copy.FormCopy;
import org.entrypoint.ownform.mapping.ColumnMapping;
import org.entrypoint.ownform.mapping.Mapping;
import org.entrypoint.ownform.mapping.json.MappingFile;
import org.entrypoint.ownform.mapping.RatingFormat;
import org.entrypoint.session.Problem;
import org.entrypoint.ownform.copy.FormRange;
import org.entrypoint.workshop.Workshop;

/**
 * A form, and which of its cells take what. A draft never changes: each choice makes the next one. All of it may take a
 * while; the form itself is never written.
 */
public final class FormDraft {
	/** What the names of files of places end in. */
	private static final String PLACES = ".places.json";
	private final Path file;
	private final Workshop workshop;
	private final FormCopy copy;
	private final List<PreviewSheet> sheets;
	private final Mapping mapping;
	private final String remark;
	private final FormWords words = new FormWords();
	private final ColumnFieldValues columns;
	private final Map<String, MappedField> fields = new LinkedHashMap<>();
	private final List<FormPlace> places;

	/**
	 * A form with a mapping.
	 *
	 * @param copy the form, in which nothing is ever filled
	 * @param remark how the mapping came about, in a sentence
	 */
	FormDraft(Path file, Workshop workshop, FormCopy copy, List<PreviewSheet> sheets, Mapping mapping, String remark) {
		this.file = file;
		this.workshop = workshop;
		this.copy = copy;
		this.sheets = sheets;
		this.mapping = mapping;
		this.remark = remark;
		this.columns = new ColumnFieldValues(workshop, words);
		FormFields.all(workshop, words, mapping, copy).forEach(each -> fields.put(each.id(), each));
		FieldNames named = new FieldNames(workshop, words);
		FieldRanges cells = new FieldRanges(copy, words, columns);
		places = fields.values().stream().map(each -> place(each, named, cells)).toList();
	}

	private FormPlace place(MappedField each, FieldNames named, FieldRanges cells) {
		FormField take = each.take();
		Optional<RatingFormat> format = each.entry() instanceof ColumnMapping column
				&& take instanceof FormField.OfColumn(var beside) && beside.axis() != null
						? Optional.of(column.as())
						: Optional.empty();
		Optional<Boolean> replaces = each.isPlaced() && !(take instanceof FormField.OfLabel)
				? Optional.of(each.replaces())
				: Optional.empty();
		return new FormPlace(each.id(), named.topic(take), named.name(take), named.says(take), named.hint(take),
				cells.where(each), cells.range(each), replaces, format);
	}

	/** The form's file. */
	public Path file() {
		return file;
	}

	/** How the places came about, in a sentence. */
	public String remark() {
		return remark;
	}

	/** The form's sheets that people see, in the order of their tabs; at least one. */
	public List<PreviewSheet> sheets() {
		return sheets;
	}

	/** Everything that a form can take, in the order of the retreat. */
	public List<FormPlace> places() {
		return places;
	}

	/** Where files of places are looked for when this form is opened, and saved unless somebody chose otherwise. */
	public Path placesFile() {
		return placesFile(file);
	}

	/** The file of places that belongs to a form: beside it, named like it. */
	static Path placesFile(Path form) {
		return form.resolveSibling(form.getFileName() + PLACES);
	}

	/**
	 * Gives something its place, in place of the one that it had.
	 *
	 * @param place the place's id
	 * @param range the cell that was pointed at; or several, of which lists and tables fill all rows and anything else
	 *            the first one
	 * @throws Problem if it cannot stand there; it says why
	 */
	public FormDraft point(String place, FormRange range) throws Problem {
		return with(new CellPicking(copy, words, columns, mapping).point(field(place), range));
	}

	/** Takes the place of something away. */
	public FormDraft clear(String place) {
		return with(new MappingEditor(mapping).without(field(place)));
	}

	/** Says whether something may replace what stands at its place. */
	public FormDraft replace(String place, boolean replaces) {
		return with(new MappingEditor(mapping).replacing(field(place), replaces));
	}

	/** Says how the ratings of a column are written. */
	public FormDraft format(String place, RatingFormat format) {
		return with(new MappingEditor(mapping).format(field(place), format));
	}

	private MappedField field(String place) {
		MappedField found = fields.get(place);
		if (found == null) {
			throw new IllegalArgumentException(place);
		}
		return found;
	}

	private FormDraft with(Mapping next) {
		return with(next, remark);
	}

	private FormDraft with(Mapping next, String why) {
		return new FormDraft(file, workshop, copy, sheets, next, why);
	}

	/**
	 * What a copy would hold; nothing is written.
	 *
	 * @throws Problem if the form is put together in a way in which nothing can be filled in safely
	 */
	public FillResult tried() throws Problem {
		return told(filled());
	}

	/**
	 * Writes a copy, as a whole or not at all.
	 *
	 * @throws Problem if that is the form itself, or it could not be written
	 */
	public FillResult fill(Path target) throws Problem {
		FilledCopy filled = filled();
		filled.write(target);
		return told(filled);
	}

	private FilledCopy filled() throws Problem {
		return new FormFiller(workshop).fill(file, copy.form(), mapping);
	}

	private static FillResult told(FilledCopy filled) {
		Map<FormRange, String> cells = new LinkedHashMap<>();
		filled.contents().forEach((at, content) -> cells
				.put(FormRange.cell(at.sheet(), at.address().row(), at.address().column()), content.shown()));
		return new FillResult(filled.listing().filled(), cells, filled.listing().lines());
	}

	/**
	 * The form with the places of a file, which somebody saved for it or for one like it.
	 *
	 * @throws Problem if it cannot be used; it says where it is wrong
	 */
	public FormDraft withPlacesOf(Path from) throws Problem {
		return with(new MappingFile(from).read(), words.get("remark.of", from.getFileName()));
	}

	/** The places as text, to keep them until they are saved as a file. */
	public String placesText() {
		return MappingFile.textOf(mapping);
	}

	/**
	 * The form with places that were kept as text.
	 *
	 * @throws Problem if they cannot be used; it says where they are wrong
	 */
	public FormDraft withPlacesText(String text) throws Problem {
		return with(new MappingFile(placesFile()).parse(text), words.get("remark.back"));
	}

	/**
	 * Saves the places as a file that can be shared and edited.
	 *
	 * @throws Problem if something else than places lies there, or it could not be written
	 */
	public void savePlaces(Path target) throws Problem {
		new CopyTarget(file, target).check();
		new MappingFile(target).replace(mapping);
	}
}
