package org.entrypoint.storage;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of workshop files. */
final class WorkshopSchema {
	private final JsonNode tree;
	private final Schema schema;

	WorkshopSchema() {
		String text = text("docs/schema/workshop.schema.json");
		tree = new JsonMapper().readTree(text);
		schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
	}

	/** The schema as it is written. */
	JsonNode tree() {
		return tree;
	}

	/** What the schema has against a file; empty if it is valid. */
	String against(String json) {
		List<com.networknt.schema.Error> errors = schema.validate(json, InputFormat.JSON);
		return errors.stream().map(com.networknt.schema.Error::toString).collect(Collectors.joining("\n"));
	}

	static String text(String file) {
		try {
			return Files.readString(Path.of(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
