package org.entrypoint.ui.base;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A label whose words break into lines and are never cut off: it is at least as high as they need.
 *
 * <p>The toolkit breaks the same words again each time a pane asks how high they are, which is several times for every
 * layout; that was most of what a step or a wrapping key cost. All labels of a window remember together how high which
 * words were, so one that is made anew with the same words knows it too.
 */
public final class WrappingLabel extends Label {
	/**
	 * All that the height hangs on.
	 *
	 * @param across width of the words and of what is left and right of them
	 * @param beside how much of {@code across} is not for the words
	 * @param around what is above and below the words
	 * @param padding what the toolkit's own style puts around the words within that
	 */
	private record Look(String text, Font font, double spacing, double across, double beside, double around,
			Insets padding) {
		/**
		 * By hand, as {@link #hashCode()}: what records get has to be written by the virtual machine at every start.
		 */
		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Look look && text.equals(look.text) && across == look.across
					&& beside == look.beside && around == look.around && spacing == look.spacing
					&& font.equals(look.font) && padding.equals(look.padding);
		}

		@Override
		public int hashCode() {
			return 31 * text.hashCode() + Double.hashCode(across);
		}
	}

	/** How high which words were in one window; what was not asked for longest is forgotten first. */
	private static final class Heights extends LinkedHashMap<Look, Double> {
		private static final long serialVersionUID = 1L;
		private static final int MOST = 4_000;

		Heights() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Look, Double> eldest) {
			return size() > MOST;
		}

		static Heights of(Scene scene) {
			return (Heights) scene.getProperties().computeIfAbsent(Heights.class, key -> new Heights());
		}
	}

	/** A label with these words and style classes. */
	public WrappingLabel(String text, String... styles) {
		super(text);
		getStyleClass().addAll(styles);
		setWrapText(true);
		setMinWidth(0);
		setMinHeight(USE_PREF_SIZE);
		RightToLeft.follow(this);
	}

	@Override
	protected double computePrefHeight(double width) {
		Scene scene = getScene();
		if (scene == null || getSkin() == null || getGraphic() != null || !isWrapText()) {
			return super.computePrefHeight(width);
		}
		Look look = new Look(getText(), getFont(), getLineSpacing(), width, snappedLeftInset() + snappedRightInset(),
				snappedTopInset() + snappedBottomInset(), getLabelPadding());
		Heights heights = Heights.of(scene);
		Double known = heights.get(look);
		if (known == null) { // computeIfAbsent would not let the skin ask another label on the way
			known = super.computePrefHeight(width);
			heights.put(look, known);
		}
		return known;
	}
}
