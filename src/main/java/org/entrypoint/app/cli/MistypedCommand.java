package org.entrypoint.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word in the place of a command that is neither one nor a file.
 *
 * @param word what was typed
 */
record MistypedCommand(String word) {
	private static final Pattern LIKE_A_COMMAND = Pattern.compile("[A-Za-z-]*[A-Za-z]");
	/** Two slips of the finger; with more, another command would be as near. */
	private static final int MOST_SLIPS = 2;

	/** The first of the arguments if it is such a word; a name with a dot or a folder in it means a file. */
	static Optional<MistypedCommand> in(Collection<String> commands, String... arguments) {
		return arguments.length > 0 && !arguments[0].startsWith("-") && !commands.contains(arguments[0])
				&& LIKE_A_COMMAND.matcher(arguments[0]).matches() && !Files.exists(Path.of(arguments[0]))
						? Optional.of(new MistypedCommand(arguments[0]))
						: Optional.empty();
	}

	/** The command that was probably meant; empty if none is near. */
	Optional<String> meant(Collection<String> commands) {
		return commands.stream().filter(each -> slips(each) <= MOST_SLIPS).min(Comparator.comparingInt(this::slips));
	}

	/** Letters left out, put in, exchanged for another or for their neighbor, to come from the word to the command. */
	private int slips(String command) {
		String typed = word.toLowerCase(Locale.ROOT);
		int[][] slips = new int[typed.length() + 1][command.length() + 1];
		for (int row = 0; row <= typed.length(); row++) {
			for (int column = 0; column <= command.length(); column++) {
				slips[row][column] = Math.max(row, column);
				if (row > 0 && column > 0) {
					int other = typed.charAt(row - 1) == command.charAt(column - 1) ? 0 : 1;
					slips[row][column] = Math.min(slips[row - 1][column - 1] + other,
							Math.min(slips[row - 1][column], slips[row][column - 1]) + 1);
				}
				if (row > 1 && column > 1 && typed.charAt(row - 1) == command.charAt(column - 2)
						&& typed.charAt(row - 2) == command.charAt(column - 1)) {
					slips[row][column] = Math.min(slips[row][column], slips[row - 2][column - 2] + 1);
				}
			}
		}
		return slips[typed.length()][command.length()];
	}
}
