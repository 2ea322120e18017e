package org.entrypoint.diagnostic.json;

import java.io.StringReader;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that people write, strictly: the first thing that is wrong is told with its line and column. */
public final class StrictJson {
	private final JsonMeasure measure;
	private final JsonMapper mapper;

	/**
	 * A reader of texts that hold no more than that.
	 *
	 * @param measure how much a text may hold
	 */
	public StrictJson(JsonMeasure measure) {
		this.measure = measure;
		mapper = JsonMapper.builder(measure.strict()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
	}

	/**
	 * What a text holds, whatever that is.
	 *
	 * @param json the text, without a byte order mark
	 * @throws JsonRefused if it is no sound JSON, holds a name twice in an object, or too much
	 */
	public JsonNode tree(String json) throws JsonRefused {
		try {
			return mapper.readTree(json);
		} catch (JacksonException e) {
			JsonFault fault = measure.fault(new StringReader(json));
			throw new JsonRefused("", "fault." + fault.kind(), fault.name(), fault.most()).in(fault.line(),
					fault.column());
		}
	}

	/**
	 * Makes a value of a text that is one object.
	 *
	 * @throws JsonRefused if it is not sound, or not of the shape
	 */
	public <T> T read(String json, JsonPart.Shape<T> shape) throws JsonRefused {
		try {
			return JsonPart.whole(JsonPart.of(tree(json), ""), shape);
		} catch (JsonRefused refused) {
			throw located(refused, json);
		}
	}

	/** Walks the text again, to tell the line of the part that was refused. */
	JsonRefused located(JsonRefused refused, String json) {
		if (refused.at().isEmpty()) {
			return refused;
		}
		try (JsonParser parser = mapper.createParser(json)) {
			while (parser.nextToken() != null) {
				if (parser.streamReadContext().pathAsPointer().toString().equals(refused.at())) {
					return refused.in(parser.currentTokenLocation().getLineNr(),
							parser.currentTokenLocation().getColumnNr());
				}
			}
		}
		return refused;
	}
}
