package org.entrypoint.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entrypoint.diagnostic.Area;
import org.entrypoint.workshop.rating.Axis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a focus area rates, in one place. */
class AreaPlanTest {
	private final Room room = new Room();

	@ParameterizedTest
	@EnumSource
	void everythingInAnAreaIsAskedOnTheAxesOfThatAreaAlone(Area area) {
		AreaPlan.of(area).items(room.workshop(), "pay").forEach(each -> assertEquals(Axis.in(area), each.axes()));
		assertTrue(AreaPlan.of(area).keys(room.workshop(), "pay").stream().allMatch(key -> key.axis().area() == area));
	}

	@ParameterizedTest
	@EnumSource(names = {"STRENGTHS", "CONDITIONS"})
	void whatTheTeamAddsIsRatedLastAndIsItsOwn(AreaPlan plan) {
		room.does(plan.add("ours", "pay", "Housing near schools").orElseThrow());
		RatedItem last = plan.items(room.workshop(), "pay").getLast();
		assertEquals(List.of("ours", "Housing near schools", true), List.of(last.id(), last.text(), last.own()));
		assertEquals(1, plan.items(room.workshop(), "pay").stream().filter(RatedItem::own).count());
		assertTrue(plan.isOpen());
	}

	@ParameterizedTest
	@EnumSource(names = {"NEEDS", "ENTRY"})
	void whereWholeDimensionsAreRatedOrNothingIsTheTeamAddsNothing(AreaPlan plan) {
		assertFalse(plan.isOpen());
		assertTrue(plan.add("ours", "pay", "x").isEmpty());
	}

	@Test
	void aNeedIsTheDimensionItself() {
		RatedItem need = AreaPlan.NEEDS.items(room.workshop(), "pay").getFirst();
		assertEquals("pay", need.id());
		assertEquals(List.of(Axis.PRESSING), need.axes());
	}
}
