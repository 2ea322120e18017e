package org.entrypoint.exchange.filled;

import org.entrypoint.exchange.filled.mapping.Beside;
import org.entrypoint.exchange.filled.mapping.Field;
import org.entrypoint.exchange.filled.mapping.Mark;
import org.entrypoint.exchange.filled.mapping.When;
import org.entrypoint.exchange.filled.mapping.Which;

/** Something that a person can point out a place for in a form. */
sealed interface Take {
	/** What one cell takes. */
	record OfCell(Field field) implements Take {
		@Override
		public String toString() {
			return field.spelled();
		}
	}

	/** Notes, one below the other. */
	record OfNotes(String takes, Which which) implements Take {
		@Override
		public String toString() {
			return which == Which.ANY ? takes : takes + " " + which.spelled();
		}
	}

	/** What stands beside labels. */
	record OfColumn(Beside beside) implements Take {
		@Override
		public String toString() {
			return beside.spelled();
		}
	}

	/** The label of one statement, condition, test or dimension, where the form says it in other words. */
	record OfLabel(Beside beside, String item) implements Take {
		@Override
		public String toString() {
			return beside.spelled() + " " + item;
		}
	}

	/** One thing of each action of the plan. */
	record OfActions(When when, Mark mark) implements Take {
		@Override
		public String toString() {
			return when.spelled() + " " + mark.spelled();
		}
	}
}
