package de.dresden.smartparticipation.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands behind {@code java -jar smart-participation.jar}.
 *
 * @param command what to do
 * @param file the backup to write or to read
 * @param key name of the key to rotate
 * @param configuration the settings file that was named
 * @param force whether a restore may replace what is there
 * @param settings settings given as options
 */
record CommandLine(
        Command command,
        Optional<Path> file,
        Optional<String> key,
        Optional<Path> configuration,
        boolean force,
        Map<String, String> settings) {

    static CommandLine parse(String... arguments) {
        Command command = Command.START;
        Path file = null;
        String key = null;
        Path configuration = null;
        boolean force = false;
        Map<String, String> settings = new HashMap<>();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--port" -> settings.put(Setting.PORT.key(), valueOf(option, rest));
                case "--data-dir" -> settings.put(Setting.DATA_DIRECTORY.key(), valueOf(option, rest));
                case "--config" -> configuration = Path.of(valueOf(option, rest));
                case "--demo" -> settings.put(Setting.DEMO.key(), "true");
                case "--force" -> force = true;
                case "--backup" -> {
                    command = Command.BACKUP;
                    file = Path.of(valueOf(option, rest));
                }
                case "--restore" -> {
                    command = Command.RESTORE;
                    file = Path.of(valueOf(option, rest));
                }
                case "--reset-admin" -> command = Command.RESET_ADMIN;
                case "--rotate-key" -> {
                    command = Command.ROTATE_KEY;
                    key = valueOf(option, rest);
                }
                case "--help", "-h" -> command = Command.HELP;
                case "--version" -> command = Command.VERSION;
                default -> throw Failure.of(ExitCode.USAGE, "usage.unknown", option);
            }
        }
        return new CommandLine(
                command,
                Optional.ofNullable(file),
                Optional.ofNullable(key),
                Optional.ofNullable(configuration),
                force,
                settings);
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw Failure.of(ExitCode.USAGE, "usage.value", option);
        }
        return rest.pop();
    }
}
