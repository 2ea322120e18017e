package org.entrypoint.exchange.filled;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.exchange.filled.form.FormCopy;
import org.entrypoint.exchange.filled.mapping.Mapping;
import org.entrypoint.exchange.filled.mapping.MappingFile;
import org.entrypoint.exchange.filled.mapping.Spelling;
import org.entrypoint.session.Problem;
import org.entrypoint.session.form.FilledPlaces;
import org.entrypoint.session.form.FormDraft;
import org.entrypoint.session.form.FormPlace;
import org.entrypoint.session.form.FormRange;
import org.entrypoint.session.form.FormSheet;
import org.entrypoint.session.form.FormSpelling;
import org.entrypoint.workshop.Workshop;

/** A form with a mapping, as a person sees both. */
final class PointedForm implements FormDraft {
	/** What the names of files of places end in. */
	private static final String PLACES = ".places.json";
	private final Path file;
	private final Workshop workshop;
	private final FormCopy copy;
	private final List<FormSheet> sheets;
	private final Mapping mapping;
	private final String remark;
	private final FormWords words = new FormWords();
	private final SaidColumns columns;
	private final Map<String, Held> held = new LinkedHashMap<>();
	private final List<FormPlace> places;

	/**
	 * A form with a mapping.
	 *
	 * @param copy the form, in which nothing is ever filled
	 * @param remark how the mapping came about, in a sentence
	 */
	PointedForm(Path file, Workshop workshop, FormCopy copy, List<FormSheet> sheets, Mapping mapping, String remark) {
		this.file = file;
		this.workshop = workshop;
		this.copy = copy;
		this.sheets = sheets;
		this.mapping = mapping;
		this.remark = remark;
		this.columns = new SaidColumns(workshop, words);
		Takes.all(workshop, words, mapping, copy).forEach(each -> held.put(each.id(), each));
		TakeWords named = new TakeWords(workshop, words);
		PlacedCells cells = new PlacedCells(copy, words, columns, mapping);
		places = held.values().stream().map(each -> place(each, named, cells)).toList();
	}

	private FormPlace place(Held each, TakeWords named, PlacedCells cells) {
		Take take = each.take();
		Optional<FormSpelling> spelling = each.isPlaced() && take instanceof Take.OfColumn(var beside)
				&& beside.axis() != null
						? Optional.of(FormSpelling.valueOf(mapping.columns().get(each.index()).as().name()))
						: Optional.empty();
		Optional<Boolean> replaces = each.isPlaced() && !(take instanceof Take.OfLabel)
				? Optional.of(new Remapping(mapping).replaces(each))
				: Optional.empty();
		return new FormPlace(each.id(), named.topic(take), named.name(take), named.says(take), named.hint(take),
				cells.where(each), cells.range(each), replaces, spelling);
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public String remark() {
		return remark;
	}

	@Override
	public List<FormSheet> sheets() {
		return sheets;
	}

	@Override
	public List<FormPlace> places() {
		return places;
	}

	@Override
	public Path placesFile() {
		return placesFile(file);
	}

	/** The file of places that belongs to a form: beside it, named like it. */
	static Path placesFile(Path form) {
		return form.resolveSibling(form.getFileName() + PLACES);
	}

	@Override
	public FormDraft point(String place, FormRange range) throws Problem {
		return with(new Pointing(copy, words, columns, mapping).point(held(place), range));
	}

	@Override
	public FormDraft clear(String place) {
		return with(new Remapping(mapping).without(held(place)));
	}

	@Override
	public FormDraft replace(String place, boolean replaces) {
		return with(new Remapping(mapping).replacing(held(place), replaces));
	}

	@Override
	public FormDraft spell(String place, FormSpelling spelling) {
		return with(new Remapping(mapping).spelling(held(place), Spelling.valueOf(spelling.name())));
	}

	private Held held(String place) {
		Held found = held.get(place);
		if (found == null) {
			throw new IllegalArgumentException(place);
		}
		return found;
	}

	private PointedForm with(Mapping next) {
		return with(next, remark);
	}

	private PointedForm with(Mapping next, String why) {
		return new PointedForm(file, workshop, copy, sheets, next, why);
	}

	@Override
	public FilledPlaces tried() throws Problem {
		return told(filled());
	}

	@Override
	public FilledPlaces fill(Path target) throws Problem {
		FilledForm filled = filled();
		filled.write(target);
		return told(filled);
	}

	private FilledForm filled() throws Problem {
		return new FormFiller(workshop).fill(file, copy.form(), mapping);
	}

	private static FilledPlaces told(FilledForm filled) {
		Map<FormRange, String> cells = new LinkedHashMap<>();
		filled.contents().forEach((at, content) -> cells
				.put(FormRange.cell(at.sheet(), at.address().row(), at.address().column()), SheetView.text(content)));
		return new FilledPlaces(filled.listing().filled(), cells, filled.listing().lines());
	}

	@Override
	public FormDraft withPlacesOf(Path from) throws Problem {
		return with(new MappingFile(from).read(), words.get("remark.of", from.getFileName()));
	}

	@Override
	public String placesText() {
		return MappingFile.textOf(mapping);
	}

	@Override
	public FormDraft withPlacesText(String text) throws Problem {
		return with(new MappingFile(placesFile()).parse(text), words.get("remark.back"));
	}

	@Override
	public void savePlaces(Path target) throws Problem {
		new CopyTarget(file, target).check();
		new MappingFile(target).replace(mapping);
	}
}
