package org.entrypoint.ui.look;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

/** What a scene looks like on a screen; places are told in the scene's own units. */
final class Pixels {
	/** Colours with less contrast than this are one colour to the eye. */
	private static final double ALIKE = 1.1;
	/** So many points of a large area are looked at. */
	private static final double SAMPLES = 4_000;
	/** Letters leave at least this share of their box free. */
	private static final double LEAST_BESIDE = 0.1;

	private final double scale;
	private final int width;
	private final int height;
	private final int[] argb;

	private Pixels(double scale, int width, int height, int[] argb) {
		this.scale = scale;
		this.width = width;
		this.height = height;
		this.argb = argb;
	}

	/**
	 * Draws a scene; on the UI thread.
	 *
	 * @param scale pixels for each of the scene's units: the system's scaling
	 */
	static Pixels of(Scene scene, double scale) {
		int width = (int) (scene.getWidth() * scale);
		int height = (int) (scene.getHeight() * scale);
		SnapshotParameters parameters = new SnapshotParameters();
		parameters.setTransform(Transform.scale(scale, scale));
		WritableImage image = scene.getRoot().snapshot(parameters, new WritableImage(width, height));
		int[] argb = new int[width * height];
		image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
		return new Pixels(scale, width, height, argb);
	}

	/** The size of a pixel in the scene. */
	double size() {
		return 1 / scale;
	}

	/** The colour at a point, brought into the picture. */
	int at(double x, double y) {
		int column = Math.clamp((long) (x * scale), 0, width - 1);
		int line = Math.clamp((long) (y * scale), 0, height - 1);
		return argb[line * width + column];
	}

	boolean holds(double x, double y) {
		return x >= 0 && y >= 0 && x * scale < width && y * scale < height;
	}

	/**
	 * What stands behind the words in an area: of the colours that differ from the words' own, the one that fills most
	 * of it; the words' own where hardly anything else is there.
	 */
	int behind(Bounds area, int ink) {
		Map<Integer, Integer> counts = new HashMap<>();
		double step = size() * Math.max(1, Math.floor(Math.sqrt(area.getWidth() * area.getHeight() / SAMPLES) * scale));
		for (double y = area.getMinY(); y < area.getMaxY(); y += step) {
			for (double x = area.getMinX(); x < area.getMaxX(); x += step) {
				counts.merge(at(x, y), 1, Integer::sum);
			}
		}
		int all = sum(counts);
		counts.keySet().removeIf(colour -> contrast(colour, ink) < ALIKE);
		return sum(counts) < all * LEAST_BESIDE
				? ink
				: counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(ink);
	}

	private static int sum(Map<Integer, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The contrast of two colours, 1 to 21. Source: WCAG 2.2, contrast ratio. */
	static double contrast(int one, int other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** Source: WCAG 2.2, relative luminance of sRGB. */
	private static double luminance(int argb) {
		return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
	}

	private static double linear(int channel) {
		double share = (channel & 0xFF) / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
