package org.entrypoint.ownform.copy;

/** Why a cell of a form was not filled. */
public enum FillObstacle {
	/** The form has no sheet of that name. */
	NO_SHEET,
	/** The sheet is a chart, not cells. */
	NO_CELLS,
	/** There is no such cell. */
	OUTSIDE,
	/** A formula stands there, which is never replaced. */
	FORMULA,
	/** It is covered by a cell that it is merged with; that one is named. */
	MERGED,
	/** Something stands there already. */
	HOLDS,
	/** It is the head of a table, whose name it is. */
	TABLE_HEAD,
	/** It was filled with something else before. */
	TWICE
}
