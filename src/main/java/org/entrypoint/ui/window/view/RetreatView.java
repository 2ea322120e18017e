package org.entrypoint.ui.window.view;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.message.Messages;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entrypoint.session.Step;
import org.entrypoint.session.Subscription;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.Named;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.CommandIds;
import org.entrypoint.ui.command.Commands;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.ui.screen.shared.Screen;
import org.entrypoint.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** An open workshop in the window: sidebar, header, messages, and the screen of the step where the room is. */
public final class RetreatView extends BorderPane {
	private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");

	private final Retreat retreat;
	private final Screens screens;
	private final Sidebar sidebar;
	private final Header header;
	private final BorderPane centre = new BorderPane();
	private final Subscription toWorkshop;
	private final Subscription toPosition;
	private @Nullable Screen shown;
	private String areaStyle = "";

	public RetreatView(Retreat retreat, Words words, Ports ports, Region menu, Region saved, Messages messages) {
		this.retreat = retreat;
		screens = new Screens(retreat);
		Named.styled(this, "retreat");
		Workshop workshop = retreat.session().workshop();
		Commands commands = retreat.window().commands();
		sidebar = new Sidebar(retreat.position(), workshop, words, commands, menu, saved);
		header = new Header(retreat.room(), words, commands.get(CommandIds.TIMER));
		setLeft(sidebar);
		centre.setTop(new VBox(header, messages));
		setCenter(centre);
		retreat.widthClass().subscribe(this::arrange);
		toWorkshop = retreat.session().subscribe(this::update);
		toPosition = retreat.position().subscribe(this::show);
	}

	private void arrange(WidthClass widthClass) {
		sidebar.pseudoClassStateChanged(RAIL, widthClass != WidthClass.WIDE);
	}

	/** Shows a step, with the focus where its next words go. */
	public void show(Step step) {
		Workshop workshop = retreat.session().workshop();
		Screen last = shown;
		if (last != null) {
			last.leave();
		}
		Screen screen = screens.of(step, workshop);
		shown = screen;
		colour("area-" + step.phase().code());
		screen.show(step, workshop);
		centre.setCenter(screen.node());
		sidebar.update(step, workshop);
		header.update(step, workshop);
		if (!screen.equals(last)) {
			getScene().getRoot().applyCss(); // what has no skin yet cannot take the focus
			getScene().getRoot().layout(); // from there, as a view that has only just come has no size of its own yet
		}
		screen.arrive(workshop);
	}

	/** Any change of the style classes, also to the same ones, styles every node below anew. */
	private void colour(String area) {
		if (!area.equals(areaStyle)) {
			getStyleClass().remove(areaStyle);
			getStyleClass().add(area);
			areaStyle = area;
		}
	}

	private void update(Workshop workshop) {
		Step step = retreat.position().step();
		sidebar.update(step, workshop);
		header.update(step, workshop);
		Screen screen = shown;
		if (screen != null) {
			screen.update(workshop);
		}
	}

	/** Starts or pauses the agenda's time. */
	public void toggleTimer() {
		header.toggleTimer();
	}

	/** Finishes what is being typed. */
	public void leave() {
		Screen screen = shown;
		if (screen != null) {
			screen.leave();
		}
	}

	/** Letters were typed while no field has the focus. */
	public void typeAhead(String letters) {
		Screen screen = shown;
		if (screen != null) {
			screen.typeAhead(letters);
		}
	}

	/** Adds what still stands in entry lines, here and on the steps where the room was before. */
	public void addDrafts() {
		screens.addDrafts();
		retreat.addDrafts();
	}

	/** Ends the view: nothing listens any more. */
	public void close() {
		leave();
		toWorkshop.close();
		toPosition.close();
	}
}
