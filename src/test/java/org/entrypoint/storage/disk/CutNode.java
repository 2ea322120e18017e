package org.entrypoint.storage.disk;

/** Something that has a name in a folder, as far as power cuts are concerned. */
sealed interface CutNode permits CutFile, CutFolder, CutNode.Link {
	/** Makes all that is the case now safe from power cuts. */
	void force();

	/**
	 * A symbolic link; only its name can be lost.
	 *
	 * @param target what it says
	 */
	record Link(String target) implements CutNode {
		@Override
		public void force() {
			// It never changes.
		}
	}
}
