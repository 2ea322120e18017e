package org.entrypoint.storage;

import org.entrypoint.storage.folder.AppFolder;
import org.entrypoint.storage.schedule.Debouncer;
import org.entrypoint.storage.schedule.SavePace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entrypoint.session.Problem;
import org.entrypoint.storage.disk.Call;
import org.entrypoint.storage.disk.Fault;
import org.entrypoint.storage.disk.Faults;
import org.entrypoint.storage.disk.DiskFault;

/** Three programs at two computers, one file, and whatever happens. */
final class History {
	static final int PROGRAMS = 3;
	/**
	 * Keeps words at once, and writes the file only when it is told to, so that it is known whose act wrote what.
	 */
	static final SavePace FAST = new SavePace(new Debouncer.Pace(0, 0), new Debouncer.Pace(3_600_000, 3_600_000),
			3_600_000, 3_600_000, 3_600_000);
	private static final Fault NOTHING = call -> DiskFault.NONE;
	private final Ledger ledger = new Ledger();
	private final List<Computer> computers;
	private final List<Seat> seats = new ArrayList<>();
	private final Stick stick;
	private final Seat.Program program;
	private Map<Path, byte[]> there = Map.of();
	/** Words that another program wrote in the very moment in which nobody looks any more. */
	private String unseen = "";

	/** A history that has not begun yet, in an empty folder. */
	History(Path real, Seat.Program program) throws IOException, Problem {
		this.program = program;
		stick = new Stick(real, ledger);
		computers = List.of(new Computer(real, "one", new JumpingClock()),
				new Computer(real, "other", new JumpingClock()));
		for (int seat = 0; seat < PROGRAMS; seat++) {
			seats.add(new Seat(computers.get(seat / 2), program, ledger));
		}
		ledger.know(SmallestWorkshop.workshop());
		new FileLibrary(new AppFolder(real.resolve("one")), computers.getFirst().clock(), FAST)
				.write(SmallestWorkshop.workshop(), stick.file());
		look();
	}

	/** Plays all acts, ends all programs, and opens every file once more on each computer. */
	Account play(List<Act> acts) throws IOException {
		for (Act each : acts) {
			act(each);
		}
		for (int seat = 0; seat < PROGRAMS; seat++) {
			act(new Act((acts.size() + seat) % 2 == 0 ? Act.Kind.CLOSE : Act.Kind.DIE, seat, 0));
		}
		Account account = new Account(ledger);
		for (Computer each : computers) {
			Seat last = new Seat(each, program, ledger);
			seats.add(last);
			for (Path file : stick.files()) {
				watched(last, () -> last.open(file, NOTHING));
				watched(last, last::close);
			}
		}
		account.settle(Remains.of(stick, computers, ledger), stick.files(), acts.size(),
				seats.stream().mapToInt(Seat::recovered).sum(),
				computers.stream().anyMatch(each -> each.clock().leaps() > 0));
		return account;
	}

	private void act(Act act) throws IOException {
		Seat seat = seats.get(act.who());
		int how = act.how();
		switch (act.kind()) {
			case OPEN -> {
				watched(seat, seat::close);
				watched(seat, () -> seat.open(stick.any(how), NOTHING));
			}
			case OPEN_AND_DIE -> {
				watched(seat, seat::close);
				watched(seat, () -> seat.open(stick.any(how), Faults.nthChange(1 + how / 4, DiskFault.DEATH)));
				watched(seat, seat::die);
			}
			case TYPE -> type(seat, how);
			case UNDO -> watched(seat, seat::undo);
			case REDO -> watched(seat, seat::redo);
			case SAVE -> watched(seat, seat::save);
			case SAVE_AS -> watched(seat, () -> seat.saveAs(stick.free()));
			case CLOSE -> watched(seat, seat::close);
			case DIE -> watched(seat, seat::die);
			case DIE_SAVING -> {
				type(seat, how);
				watched(seat, () -> seat.save(Faults.nthChange(1 + how % 30, DiskFault.DEATH)));
			}
			case CHANGE_BEFORE_LOOK -> {
				type(seat, how);
				watched(seat, () -> seat.save(once(Call.Kind.WRITE, "stick/~$retreat.json.tmp", how)));
			}
			case CHANGE_AFTER_LOOK -> {
				type(seat, how);
				watched(seat, () -> changeAfterLook(seat, how));
			}
			case MOVE -> stick.move(stick.any(how), how % 2 == 0);
			case COPY -> stick.copy(stick.any(how));
			case PUT_BACK -> stick.putBack(stick.any(how), how);
			case EDIT -> stick.edit(stick.any(how), how % 3 == 0);
			case TEAR -> stick.tear(stick.any(how));
			case DELETE -> stick.delete(stick.any(how));
			case JUMP -> seat.computer().clock().jump(how);
		}
		look();
	}

	/** Somebody types; who has nothing open opens the file first. */
	private void type(Seat seat, int how) throws IOException {
		if (!seat.isOpen()) {
			watched(seat, () -> seat.open(stick.file(), NOTHING));
		}
		watched(seat, () -> seat.type(1 + how % 3));
	}

	/** Another program's change that is made right before such a call. */
	private Fault once(Call.Kind kind, String path, int how) {
		return new Fault() {
			private boolean isDone;

			@Override
			public DiskFault on(Call call) {
				if (!isDone && call.kind() == kind
						&& path.equals(kind == Call.Kind.MOVE ? call.target() : call.path())) {
					isDone = true;
					change(how);
				}
				return DiskFault.NONE;
			}
		};
	}

	private void change(int how) {
		try {
			if (how % 3 == 0) {
				stick.putBack(stick.file(), how);
			} else {
				unseen = stick.edit(stick.file(), how % 3 == 1);
			}
		} catch (IOException e) {
			ledger.complain("the test's disk failed: " + e);
		}
	}

	/** Nobody can help it if this is overwritten. */
	private void changeAfterLook(Seat seat, int how) throws IOException {
		unseen = "";
		seat.save(once(Call.Kind.MOVE, "stick/retreat.json", how));
		boolean isThere = Files.exists(stick.file()) && ledger.said(Files.readAllBytes(stick.file()))
				.filter(each -> each.words().contains(unseen)).isPresent();
		if (!unseen.isEmpty() && !isThere) {
			ledger.overwrite(unseen);
		}
	}

	private interface Doing {
		void now() throws IOException;
	}

	/** Whatever a program does, it writes only over what its room has seen, or what nobody could see. */
	private void watched(Seat seat, Doing doing) throws IOException {
		Map<Path, byte[]> before = there;
		doing.now();
		look();
		before.forEach((file, bytes) -> {
			if (!Arrays.equals(bytes, there.get(file)) && ledger.said(bytes).filter(seat.seen()::contains).isEmpty()) {
				ledger.complain(file.getFileName() + " was overwritten unseen");
			}
		});
	}

	private void look() throws IOException {
		there = stick.look();
		there.forEach((file, bytes) -> ledger.look(String.valueOf(file.getFileName()), bytes));
		for (Computer each : computers) {
			each.date();
		}
	}
}
