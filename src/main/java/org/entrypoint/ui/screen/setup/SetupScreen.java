package org.entrypoint.ui.screen.setup;

import org.entrypoint.diagnostic.Area;
import org.entrypoint.ui.screen.shared.NameList;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.diagnostic.FocusArea;
import org.entrypoint.diagnostic.Text;
import org.entrypoint.session.Problem;
import org.entrypoint.session.Step;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.base.WrappingLabel;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.control.text.BoundField;
import org.entrypoint.ui.control.text.DateField;
import org.entrypoint.ui.control.layout.FlowLines;
import org.entrypoint.ui.control.layout.Page;
import org.entrypoint.workshop.edit.Edit;
import org.entrypoint.workshop.Group;
import org.entrypoint.workshop.KnownNames;
import org.entrypoint.workshop.edit.Refusal;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.SetupChange;
import org.entrypoint.workshop.Workshop;

/** What is known before the conversation: typed in under three minutes, and all of it may stay blank. */
public final class SetupScreen implements Screen {
	private final Retreat retreat;
	private final Words words = new Words("org.entrypoint.ui.screen.setup");
	private final BoundField district;
	private final BoundField title;
	private final BoundField facilitator;
	private final BoundField groups;
	private final BoundField highestNeed;
	private final BoundField others;
	private final BoundField cameBack;
	private final DateField date;
	private final Map<Area, BoundField> minutes = new EnumMap<>(Area.class);
	private final Label people = Named.styled(new Label(), "small", "soft");
	private final Label total = Named.styled(new Label(), "small", "soft");
	private final Label diagnostic = new WrappingLabel("", "small");
	private final Button own;
	private final FlowLines agenda = Named.styled(new FlowLines(), "setup-agenda");
	private final VBox left = Named.styled(new VBox(), "setup-column");
	private final VBox right = Named.styled(new VBox(), "setup-column");
	private final HBox columns = Named.styled(new HBox(), "setup-columns");
	private final VBox stacked = Named.styled(new VBox(), "setup-column");
	private final Page page;

	/** The set-up of a retreat. */
	public SetupScreen(Retreat retreat) {
		this.retreat = retreat;
		district = line("setup-district", "district", SetupChange.SetDistrict::new);
		title = line("setup-title", "title", SetupChange.SetTitle::new);
		facilitator = line("setup-facilitator", "facilitator", SetupChange.SetFacilitator::new);
		date = new DateField("setup-date", words.get("date"),
				day -> retreat.apply(revised(new SetupChange.SetDate(day.orElse(null)))));
		groups = area("setup-groups", "groups", 4,
				text -> new SetupChange.SetGroups(NameList.groups(text, words.understood("tables", ", "))));
		highestNeed = area("setup-highest-need", "highestNeed", 3,
				text -> new SetupChange.SetHighestNeedSchools(NameList.names(text)));
		others = area("setup-others", "others", 3, text -> new SetupChange.SetOtherSchools(NameList.names(text)));
		cameBack = BoundField.brief("setup-came-back", words.get("cameBack"), this::typedCameBack,
				retreat.session()::endTyping);
		own = Named.control(new Button(words.get("own")), "setup-own-diagnostic", words.get("own"));
		own.setWrapText(true);
		own.setMinHeight(Region.USE_PREF_SIZE);
		own.setOnAction(event -> retreat.window().commands().run(CommandIds.DIAGNOSTIC));
		retreat.session().workshop().diagnostic().areas().forEach(this::minutesField);
		page = page();
		retreat.widthClass().subscribe(this::arrange);
	}

	private Page page() {
		Label hint = new WrappingLabel(words.get("students"), "small", "soft");
		groups.prompt(words.get("groupsPrompt"));
		highestNeed.prompt(words.get("schoolsPrompt"));
		others.prompt(words.get("schoolsPrompt"));
		left.getChildren().addAll(district, title, date, facilitator, groups, people);
		right.getChildren().addAll(highestNeed, others, cameBack,
				Named.styled(new Label(words.get("agenda")), "small", "soft"), agenda, total, diagnostic, own, hint);
		Button begin = Named.control(new Button(words.get("begin")), "setup-begin", words.get("begin"), "PgDn");
		Named.styled(begin, "primary");
		begin.setOnAction(event -> retreat.position().next());
		Label blank = new WrappingLabel(words.get("blank"), "small", "soft");
		blank.setMaxWidth(Double.MAX_VALUE);
		HBox.setHgrow(blank, Priority.ALWAYS);
		begin.setMinWidth(Region.USE_PREF_SIZE);
		Label heading = new WrappingLabel(words.get("heading"), "heading");
		return Page.scrolling(new VBox(heading, columns), blank, begin);
	}

	private void arrange(WidthClass widthClass) {
		columns.getChildren().clear();
		stacked.getChildren().clear();
		if (widthClass == WidthClass.NARROW) {
			stacked.getChildren().addAll(left, right);
			columns.getChildren().add(stacked);
			HBox.setHgrow(stacked, Priority.ALWAYS);
		} else {
			columns.getChildren().addAll(left, right);
			HBox.setHgrow(left, Priority.ALWAYS);
			HBox.setHgrow(right, Priority.ALWAYS);
		}
	}

	private BoundField line(String id, String name, Function<String, SetupChange> typed) {
		List<BoundField> self = new ArrayList<>();
		BoundField field = BoundField.line(id, words.get(name),
				text -> type(self.getFirst(), id, typed.apply(Text.mend(text))), retreat.session()::endTyping);
		self.add(field);
		return field;
	}

	private BoundField area(String id, String name, int rows, Function<String, SetupChange> typed) {
		List<BoundField> self = new ArrayList<>();
		BoundField field = BoundField.area(id, words.get(name), rows,
				text -> type(self.getFirst(), id, typed.apply(Text.mend(text))), retreat.session()::endTyping);
		self.add(field);
		return field;
	}

	private Edit revised(SetupChange change) {
		return new Edit.ReviseSetup(retreat.session().workshop().setup().with(change));
	}

	private void type(BoundField field, String id, SetupChange change) {
		Optional<Refusal> refusal = retreat.session().type(revised(change), id);
		field.trouble(refusal.map(each -> Problem.of(each).words()).orElse(""));
	}

	private void typedCameBack(String text) {
		Optional<Integer> number = NameList.number(text);
		boolean fine = text.isBlank() || number.filter(each -> each <= 100).isPresent();
		cameBack.trouble(fine ? "" : words.get("cameBackTrouble", text));
		if (fine) {
			type(cameBack, "setup-came-back", new SetupChange.SetCameBack(number.orElse(null)));
		}
	}

	private void minutesField(FocusArea area) {
		BoundField field = BoundField.brief("setup-minutes-" + area.id().code(), area.title(),
				text -> typedMinutes(area.id(), text), retreat.session()::endTyping);
		Named.styled(field, "setup-minutes");
		minutes.put(area.id(), field);
		agenda.getChildren().add(field);
	}

	private void typedMinutes(Area area, String text) {
		BoundField field = minutes.get(area);
		Optional<Integer> number = NameList.number(text);
		boolean fine = text.isBlank() || number.filter(each -> each >= 1 && each <= 600).isPresent();
		if (field != null) {
			field.trouble(fine ? "" : words.get("minutesTrouble"));
		}
		if (fine) {
			Map<String, Integer> next = new LinkedHashMap<>(retreat.session().workshop().setup().minutes());
			number.ifPresentOrElse(each -> next.put(area.code(), each), () -> next.remove(area.code()));
			retreat.type(revised(new SetupChange.SetMinutes(next)), "minutes-" + area.code());
		}
	}

	@Override
	public Node node() {
		return page;
	}

	@Override
	public void show(Step step, Workshop workshop) {
		update(workshop);
	}

	@Override
	public void arrive(Workshop workshop) {
		district.field().requestFocus();
		district.field().end();
	}

	@Override
	public void update(Workshop workshop) {
		Setup setup = workshop.setup();
		district.show(setup.district());
		title.show(setup.title());
		facilitator.show(setup.facilitator());
		date.show(setup.date());
		groups.show(NameList.text(setup.groups()));
		highestNeed.show(String.join("\n", setup.highestNeedSchools()));
		others.show(String.join("\n", setup.otherSchools()));
		cameBack.show(setup.cameBack() == null ? "" : String.valueOf(setup.cameBack()));
		minutes.forEach((area, field) -> field.show(String.valueOf(workshop.minutes(area))));
		people.setText(words.get("people", KnownNames.of(setup.groups().stream().map(Group::name)).all().size(),
				setup.present()));
		total.setText(words.get("total",
				workshop.diagnostic().areas().stream().mapToInt(each -> workshop.minutes(each.id())).sum()));
		diagnostic.setText(words.get("diagnostic", workshop.diagnostic().title(), workshop.diagnostic().version(),
				workshop.diagnostic().notice()));
		boolean begun = !workshop.notes().isEmpty() || !workshop.ratings().isEmpty() || !workshop.actions().isEmpty();
		own.setDisable(begun);
		own.setText(words.get(begun ? "ownTooLate" : "own"));
	}
}
