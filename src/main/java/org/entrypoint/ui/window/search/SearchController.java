package org.entrypoint.ui.window.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.command.Command;
import org.entrypoint.ui.command.CommandGroup;
import org.entrypoint.ui.window.document.OpenDocument;
import org.entrypoint.ui.window.document.WindowServices;
import org.entrypoint.workshop.Setup;

/** Searches all notes, actions and ratings of the open workshop, and goes where one stands. */
public final class SearchController {
	private final WindowServices services;
	private final ReadOnlyObjectProperty<WidthClass> widthClass;

	/**
	 * Nothing is searched yet.
	 *
	 * @param widthClass how wide the window is
	 */
	public SearchController(WindowServices services, ReadOnlyObjectProperty<WidthClass> widthClass) {
		this.services = services;
		this.widthClass = widthClass;
	}

	/** Shows all of them over the window. */
	public void find() {
		find("");
	}

	/** Commands that find what is about one of the schools. */
	public List<Command> schools() {
		return services.workspace().document().stream().flatMap(open -> schools(open.workshop().setup()).distinct())
				.map(school -> Command.of("find-" + school, CommandGroup.PLACE,
						services.words().get("findAbout", school), () -> find(school)))
				.toList();
	}

	private static Stream<String> schools(Setup setup) {
		return Stream.concat(setup.highestNeedSchools().stream(), setup.otherSchools().stream());
	}

	private void find(String typed) {
		services.workspace().document().ifPresent(open -> show(open, typed));
	}

	private void show(OpenDocument open, String typed) {
		SearchPanel panel = new SearchPanel(open.workshop(), open.position().outline(), services.words(), widthClass,
				target -> {
					services.overlay().close();
					target.follow(open.position());
				}, services.overlay()::close);
		services.overlay().open(panel);
		panel.type(typed);
		panel.focus();
	}
}
