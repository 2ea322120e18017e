package org.entrypoint.ui.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Rectangle;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entrypoint.ui.Toolkit;

/** Five children of a pane, of which three come and go. */
class OptionalChildrenTest {
	private static final List<Integer> GUESTS = List.of(0, 2, 3);

	@Property
	void whatIsShownStandsInItsOldOrder(@ForAll @Size(max = 12) List<@IntRange(max = 2) Integer> turned,
			@ForAll boolean hiddenAtFirst) {
		Toolkit.run(() -> {
			List<Node> all = IntStream.range(0, 5).<Node>mapToObj(each -> new Rectangle()).toList();
			Node[] guests = GUESTS.stream().map(all::get).toArray(Node[]::new);
			guests[1].setVisible(!hiddenAtFirst);
			HBox pane = OptionalChildren.in(new HBox(all.toArray(Node[]::new)), guests);
			for (int guest : turned) {
				guests[guest].setVisible(!guests[guest].isVisible());
			}
			assertEquals(all.stream().filter(Node::isVisible).toList(), pane.getChildren());
			Stream.of(guests).filter(each -> !each.isVisible()).forEach(each -> assertNull(each.getParent()));
		});
	}
}
