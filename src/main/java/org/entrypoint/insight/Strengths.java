package org.entrypoint.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entrypoint.diagnostic.Statement;
import org.entrypoint.workshop.rating.Axis;
import org.entrypoint.workshop.Workshop;

/**
 * How far the statements of one dimension hold. All schools speak; the highest-need schools speak in their place, and
 * marked, where only they were rated. The two are never mixed in one mean.
 *
 * @param schools whose ratings these are: {@link Axis#ALL_SCHOOLS} or {@link Axis#HIGHEST_NEED}
 * @param mean the mean of the levels for these schools, 1 or more; empty if none has a level
 * @param strong statements that are strong for these schools
 * @param answers the statements rated for these schools, and those rated for no schools at all
 * @param highestNeedOnly statements that were rated for the highest-need schools alone while all schools speak
 */
public record Strengths(Axis schools, OptionalDouble mean, int strong, Answers answers, int highestNeedOnly) {
	/** The strengths of one dimension. */
	public static Strengths of(Workshop workshop, String dimension) {
		List<StrengthGap> all = workshop.statements(dimension).stream().map(Statement::id)
				.map(each -> StrengthGap.of(workshop, each)).toList();
		boolean onlyHighestNeed = any(all, StrengthGap::highestNeed, Strengths::hasLevel)
				? !any(all, StrengthGap::allSchools, Strengths::hasLevel)
				: any(all, StrengthGap::highestNeed, Predicate.not(Reading::isBlank))
						&& !any(all, StrengthGap::allSchools, Predicate.not(Reading::isBlank));
		return onlyHighestNeed ? ofHighestNeed(workshop, all) : ofAll(workshop, all);
	}

	private static boolean any(List<StrengthGap> all, Function<StrengthGap, Reading> schools, Predicate<Reading> said) {
		return all.stream().map(schools).anyMatch(said);
	}

	private static boolean hasLevel(Reading reading) {
		return reading.value().isPresent();
	}

	private static Strengths ofAll(Workshop workshop, List<StrengthGap> all) {
		int alone = (int) all.stream().filter(each -> each.allSchools().isBlank() && !each.highestNeed().isBlank())
				.count();
		Answers answers = Answers.of(all.stream().map(StrengthGap::allSchools).toList());
		return of(workshop, Axis.ALL_SCHOOLS, all.stream().map(StrengthGap::allSchools).toList(),
				new Answers(answers.known(), answers.unknown(), answers.blank() - alone), alone);
	}

	/** A statement that nobody knew for all schools, and that was rated for no others, is still one nobody knew. */
	private static Strengths ofHighestNeed(Workshop workshop, List<StrengthGap> all) {
		Answers answers = Answers.of(all, each -> each.highestNeed().isBlank() && each.allSchools().isBlank(),
				each -> each.highestNeed().value().isEmpty());
		return of(workshop, Axis.HIGHEST_NEED, all.stream().map(StrengthGap::highestNeed).toList(), answers, 0);
	}

	private static Strengths of(Workshop workshop, Axis schools, List<Reading> readings, Answers answers,
			int highestNeedOnly) {
		double[] levels = readings.stream().map(Reading::value).flatMapToDouble(OptionalDouble::stream).toArray();
		int strongFrom = Evidence.strongFrom(workshop.diagnostic().scales().spread());
		return new Strengths(schools, Arrays.stream(levels).average(),
				(int) Arrays.stream(levels).filter(level -> level >= strongFrom).count(), answers, highestNeedOnly);
	}

	/** Whether these are ratings of the highest-need schools, which every reader has to be told. */
	public boolean isOfHighestNeed() {
		return schools == Axis.HIGHEST_NEED;
	}

	/** How many statements the dimension has. */
	public int all() {
		return answers.all() + highestNeedOnly;
	}
}
