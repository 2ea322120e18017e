package org.entrypoint.exchange.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entrypoint.session.port.Exporter.Content;
import org.entrypoint.workshop.Impulse;
import org.entrypoint.workshop.Workshop;

/** A workbook into which nobody typed changes nothing. */
class IdentityTest {
	@Example
	void theSampleComesBackAsItLeft() {
		Workshop sample = Sent.sample();
		for (Content content : Content.values()) {
			assertEquals(List.of(), Sent.of(sample, content).into(sample).changes(), content.name());
		}
	}

	@Example
	void andSoItDoesWithoutItsSeals() {
		Workshop sample = Sent.sample();
		assertEquals(List.of(), Sent.complete(sample).withoutSeals().into(sample).changes());
	}

	@Property(tries = 40)
	void anyWorkshopComesBackAsItLeft(@ForAll(supplier = Impulse.Many.class) List<Impulse> impulses) {
		Workshop workshop = Impulse.all(impulses);
		Sent sent = Sent.complete(workshop);
		assertEquals(List.of(), sent.into(workshop).changes());
		assertEquals(List.of(), sent.withoutSeals().into(workshop).changes());
	}
}
