package org.entrypoint.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entrypoint.diagnostic.CatalyticTest;
import org.entrypoint.diagnostic.Diagnostic;
import org.entrypoint.diagnostic.Dimension;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Question;
import org.entrypoint.workshop.note.Place;

/** What the places of notes are called. */
public final class Places {
	private final Map<String, String> names = new LinkedHashMap<>();

	/** The places of a workshop's diagnostic. */
	public Places(Terms terms) {
		Diagnostic diagnostic = terms.workshop().diagnostic();
		Place.all(diagnostic)
				.forEach(each -> names.put(each, diagnostic.question(each).map(Question::text).orElse(each)));
		names.put(Place.PARKED, terms.get("parked"));
		for (Dimension dimension : diagnostic.dimensions()) {
			for (FocusArea area : diagnostic.areas()) {
				names.replace(Place.rate(area.id(), dimension.id()),
						terms.get("placeRate", Terms.dimension(dimension)));
			}
			for (CatalyticTest test : diagnostic.tests()) {
				names.replace(Place.test(dimension.id(), test.id()),
						terms.get("placeTest", Terms.entryPoint(dimension), test.text()));
			}
		}
	}

	/** What a place is called. */
	public String name(String place) {
		return names.getOrDefault(place, place);
	}

	/**
	 * The place that is called like that.
	 *
	 * @param name the words
	 * @param area its focus area, because the same words can stand in several; empty for any
	 */
	public Optional<String> named(String name, Optional<FocusArea> area) {
		return names.entrySet().stream().filter(each -> each.getValue().equals(name)).map(Map.Entry::getKey)
				.filter(place -> area.isEmpty() || place.startsWith(area.get().id().code() + ".")).findFirst();
	}
}
