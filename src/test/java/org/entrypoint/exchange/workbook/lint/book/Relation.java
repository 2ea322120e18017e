package org.entrypoint.exchange.workbook.lint.book;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The way from one part to another.
 *
 * @param id by which the part calls it
 * @param type the last word of its type
 * @param target the other part
 * @param isExternal whether it leads out of the file
 */
public record Relation(String id, String type, String target, boolean isExternal) {
	/** The ways that begin at a part; those of the file itself begin at none. */
	public static List<Relation> of(Parts parts, String part) {
		int slash = part.lastIndexOf('/') + 1;
		return parts.find(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")
				.map(root -> Xml.children(root, "Relationship").stream().map(each -> from(each, part)).toList())
				.orElse(List.of());
	}

	private static Relation from(Element element, String part) {
		String type = element.getAttribute("Type");
		boolean isExternal = element.getAttribute("TargetMode").equals("External");
		String target = element.getAttribute("Target");
		return new Relation(element.getAttribute("Id"), type.substring(type.lastIndexOf('/') + 1),
				isExternal ? target : URI.create("/" + part).resolve(target).getPath().substring(1), isExternal);
	}

	/** Where the way of an id leads. */
	static Optional<String> target(Parts parts, String part, String id) {
		return of(parts, part).stream().filter(each -> each.id().equals(id)).map(Relation::target).findFirst();
	}

	/** The id that an element calls a way by. */
	public static String id(Element element) {
		return element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
	}
}
