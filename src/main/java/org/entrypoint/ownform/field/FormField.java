package org.entrypoint.ownform.field;

import org.entrypoint.ownform.mapping.ColumnField;
import org.entrypoint.ownform.mapping.CellField;
import org.entrypoint.ownform.mapping.PlanColumn;
import org.entrypoint.ownform.mapping.PlanFilter;
import org.entrypoint.ownform.mapping.NoteFilter;

/** Something that a person can point out a place for in a form. */
public sealed interface FormField {
	/** What one cell takes. */
	record OfCell(CellField field) implements FormField {
		@Override
		public String toString() {
			return field.code();
		}
	}

	/** Notes, one below the other. */
	record OfNotes(String takes, NoteFilter which) implements FormField {
		@Override
		public String toString() {
			return which == NoteFilter.ANY ? takes : takes + " " + which.code();
		}
	}

	/** What stands beside labels. */
	record OfColumn(ColumnField beside) implements FormField {
		@Override
		public String toString() {
			return beside.code();
		}
	}

	/** The label of one statement, condition, test or dimension, where the form says it in other words. */
	record OfLabel(ColumnField beside, String item) implements FormField {
		@Override
		public String toString() {
			return beside.code() + " " + item;
		}
	}

	/** One thing of each action of the plan. */
	record OfActions(PlanFilter when, PlanColumn mark) implements FormField {
		@Override
		public String toString() {
			return when.code() + " " + mark.code();
		}
	}
}
