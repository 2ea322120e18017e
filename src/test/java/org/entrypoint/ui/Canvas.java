package org.entrypoint.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import org.entrypoint.ui.base.Appearance;
import org.entrypoint.ui.base.Theme;

/**
 * A window's size and looks for a picture that is taken off stage.
 *
 * @param name names the size in file names
 * @param width in pixels of the room's projector
 * @param height in pixels
 * @param scale the system's scaling: 2 for 200 %
 * @param textSize the text size in per cent
 * @param theme the theme
 */
public record Canvas(String name, int width, int height, double scale, int textSize, Theme theme) {

	/** The same in another theme. */
	public Canvas in(Theme next) {
		return new Canvas(name, width, height, scale, textSize, next);
	}

	/** Puts {@code root} into a scene of this size and lays it out; on the UI thread. */
	public Scene scene(Parent root) {
		Scene scene = new Scene(root, width / scale, height / scale);
		Appearance appearance = new Appearance(scene);
		appearance.show(theme);
		appearance.resize(textSize);
		settle(root);
		return scene;
	}

	/** Applies style sheets and lays out until wrapping text has found its height. */
	public static void settle(Parent root) {
		for (int pass = 0; pass < 3; pass++) {
			root.applyCss();
			root.layout();
		}
		// The toolkit keeps a picture of what scrolls, and off stage it does not see when that is out of date.
		root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
	}

	/** Takes a picture of a scene; on the UI thread. */
	public void take(Scene scene, Path file) {
		SnapshotParameters parameters = new SnapshotParameters();
		parameters.setTransform(Transform.scale(scale, scale));
		WritableImage image = scene.getRoot().snapshot(parameters, new WritableImage(width, height));
		int[] pixels = new int[width * height];
		image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, width, height, pixels, 0, width);
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			ImageIO.write(picture, "png", file.toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
