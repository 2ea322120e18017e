package org.entrypoint.ui.window.document;

import org.entrypoint.session.port.Ports;
import org.entrypoint.ui.window.message.FileNotices;
import org.entrypoint.ui.window.message.Messages;
import org.entrypoint.ui.window.view.RetreatView;
import org.entrypoint.ui.window.view.SaveDot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.entrypoint.session.port.OpenWorkshop.Access;
import org.entrypoint.session.port.OpenWorkshop;
import org.entrypoint.session.Position;
import org.entrypoint.session.port.SaveState;
import org.entrypoint.session.port.Saver;
import org.entrypoint.session.Session;
import org.entrypoint.session.room.RoomState;
import org.entrypoint.session.Subscription;
import org.entrypoint.ui.base.Background;
import org.entrypoint.ui.base.WidthClass;
import org.entrypoint.ui.base.ReadOnly;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.command.Command;
import org.entrypoint.locale.Words;
import org.entrypoint.ui.screen.shared.WindowContext;
import org.entrypoint.ui.screen.shared.Retreat;
import org.entrypoint.workshop.Setup;
import org.entrypoint.workshop.Workshop;

/** One open workshop: its session, its saver and its view, wired so that every change is saved. */
public final class OpenDocument {
	private final Access access;
	private final Session session;
	private final Saver saver;
	private final RoomState room;
	private final RetreatView view;
	private final List<Command> places;
	private final Subscription toChanges;
	private final Subscription toSteps;
	private final Subscription toSaves;
	private boolean closed;

	OpenDocument(OpenWorkshop open, Ports ports, WindowContext context, ReadOnlyObjectProperty<WidthClass> widthClass,
			Words words, Region menu, Messages messages, FileNotices notices) {
		access = open.access();
		session = new Session(open.workshop(), ports.ids(), ports.clock(), access != Access.TO_WRITE);
		open.found().ifPresent(session::recovered);
		saver = open.saver();
		SaveDot dot = new SaveDot(words, ports.clock());
		dot.show(saver.state());
		Position position = new Position(open.workshop().diagnostic(), open.position());
		room = new RoomState(position, open.room(), ports.clock(), saver::roomChanged);
		view = new RetreatView(new Retreat(session, room, context, following(widthClass), ports.clock()), words, ports,
				menu, dot, messages);
		places = new PlaceCommands(words, open.workshop(), position).all();
		if (session.isToRead()) {
			ReadOnly.inside(view);
		}
		toChanges = session.subscribe(workshop -> saver.changed(workshop, position.step().id()));
		toSteps = position.subscribe(step -> saver.changed(session.workshop(), step.id()));
		toSaves = saver.subscribe(told -> Background.onUiThread(() -> {
			SaveState newest = saver.state();
			dot.show(newest);
			notices.saving(newest, saver);
		}));
	}

	/** The window outlives the workshop, and holds on to nothing that only follows it. */
	private static ReadOnlyObjectProperty<WidthClass> following(ReadOnlyObjectProperty<WidthClass> window) {
		ReadOnlyObjectWrapper<WidthClass> widthClass = new ReadOnlyObjectWrapper<>(window.get());
		widthClass.bind(window);
		return widthClass;
	}

	/** Shows the step where the room is. */
	void show() {
		view.show(position().step());
	}

	/** The commands that go to its areas, steps and questions. */
	public List<Command> places() {
		return places;
	}

	RetreatView view() {
		return view;
	}

	public Session session() {
		return session;
	}

	public Position position() {
		return room.position();
	}

	public RoomState room() {
		return room;
	}

	public Saver saver() {
		return saver;
	}

	/** Whether what is changed here goes to this file. */
	boolean writes(Path file) {
		return access == Access.TO_WRITE && saver.file().normalize().equals(file);
	}

	public Workshop workshop() {
		return session.workshop();
	}

	/** What the window is called while this is open. */
	String title(Words words) {
		Setup setup = workshop().setup();
		String name = setup.title().isBlank() ? setup.district() : setup.title();
		String file = saver.isNamed() ? String.valueOf(saver.file().getFileName()) : words.get("noFile");
		String shown = access == Access.TO_WRITE ? file : words.get("toReadTitle", file);
		return (name.isBlank() ? "" : name + " · ") + shown + " – EntryPoint";
	}

	/**
	 * Saves what is left, also what is typed meanwhile, and takes the view down then; {@code done} hears on the UI
	 * thread when all is in the file.
	 */
	void close(Background background, Runnable done, Consumer<? super Throwable> failed) {
		view.leave();
		view.addDrafts();
		background.start(() -> {
			if (!saver.state().isSettled()) {
				saver.saveNow();
			}
			return saver;
		}, saved -> {
			if (end(background, failed)) {
				done.run();
			} else if (saver.state() instanceof SaveState.Failed notKept) {
				failed.accept(notKept.problem());
			} else {
				close(background, done, failed);
			}
		}, failed);
	}

	/** Whether what is not in the file comes back on this computer. */
	boolean isKept() {
		return saver.state() instanceof SaveState.Failed failed && failed.words() == SaveState.Place.THIS_COMPUTER;
	}

	/**
	 * Takes the view down without the file; {@code done} hears on the UI thread when what is not there is kept on this
	 * computer. Where it cannot be kept, {@code failed} hears why, and the view stays.
	 */
	void giveUp(Background background, Runnable done, Consumer<? super Throwable> failed) {
		view.leave();
		view.addDrafts();
		background.start(() -> {
			saver.keepNow();
			return saver;
		}, kept -> {
			if (isKept()) {
				letGo();
				background.start(() -> {
					saver.giveUp();
					return saver;
				}, ended -> done.run(), failed);
			} else {
				giveUp(background, done, failed);
			}
		}, failed);
	}

	private void letGo() {
		closed = true;
		view.close();
		toChanges.close();
		toSteps.close();
		toSaves.close();
	}

	/** Ends if nothing was typed since all was saved; nobody listens then, and the saver has nothing left to do. */
	private boolean end(Background background, Consumer<? super Throwable> failed) {
		view.leave();
		if (!closed && saver.state().isSettled()) {
			letGo();
			background.start(() -> {
				saver.close();
				return saver;
			}, ended -> {
			}, failed);
		}
		return closed;
	}
}
