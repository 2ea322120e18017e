package org.entrypoint.insight;

import java.util.List;
import java.util.Optional;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.diagnostic.Condition;
import org.entrypoint.diagnostic.Source;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.Workshop;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.rating.RatingKey;

/** What the room rates in a focus area, dimension by dimension, and what it may add there. */
public enum AreaPlan {
	/** The dimension as a whole. */
	NEEDS {
		@Override
		public List<RatedItem> items(Workshop workshop, String dimension) {
			return workshop.diagnostic().dimension(dimension)
					.map(each -> new RatedItem(each.id(), each.title(), Axis.in(Area.NEEDS), null, false)).stream()
					.toList();
		}
	},
	/** The statements of the dimension. */
	STRENGTHS {
		@Override
		public List<RatedItem> items(Workshop workshop, String dimension) {
			return workshop.statements(dimension).stream().map(each -> new RatedItem(each.id(), each.text(),
					Axis.in(Area.STRENGTHS), null, workshop.ownStatements().contains(each))).toList();
		}

		@Override
		public Optional<Edit> add(String id, String dimension, String text) {
			return Optional.of(new Edit.AddStatement(new Statement(id, dimension, text)));
		}
	},
	/** The conditions of the dimension. */
	CONDITIONS {
		@Override
		public List<RatedItem> items(Workshop workshop, String dimension) {
			return workshop.conditions(dimension).stream().map(each -> new RatedItem(each.id(), each.text(),
					Axis.in(Area.CONDITIONS), each.source(), workshop.ownConditions().contains(each))).toList();
		}

		@Override
		public Optional<Edit> add(String id, String dimension, String text) {
			return Optional
					.of(new Edit.AddCondition(new Condition(id, dimension, text, Source.BOARD_OR_DISTRICT_POLICY)));
		}
	},
	/** Nothing: there the room chooses. */
	ENTRY;

	/** The plan of a focus area. */
	public static AreaPlan of(Area area) {
		return switch (area) {
			case NEEDS -> NEEDS;
			case STRENGTHS -> STRENGTHS;
			case CONDITIONS -> CONDITIONS;
			case ENTRY -> ENTRY;
		};
	}

	/** What is rated for a dimension, in the order of the screen. */
	public List<RatedItem> items(Workshop workshop, String dimension) {
		return List.of();
	}

	/** All that is asked for a dimension, in the order of the screen. */
	public List<RatingKey> keys(Workshop workshop, String dimension) {
		return items(workshop, dimension).stream().flatMap(RatedItem::keys).toList();
	}

	/**
	 * Adds one more thing to be rated, in the team's own words.
	 *
	 * @param id a new id
	 * @param dimension what it is about
	 * @return empty where the team adds nothing
	 */
	public Optional<Edit> add(String id, String dimension, String text) {
		return Optional.empty();
	}

	/** Whether the team may add to what is rated. */
	public boolean isOpen() {
		return add("", "", "").isPresent();
	}
}
