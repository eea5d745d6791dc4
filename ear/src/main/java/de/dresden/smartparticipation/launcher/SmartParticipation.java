package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** The entry: {@code java -jar smart-participation.jar}. */
public final class SmartParticipation {

    private SmartParticipation() {}

    /** Does what the command line asks for; every failure is one sentence and an exit code. */
    public static void main(String[] arguments) {
        Console console = new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        Path logs = null;
        try {
            CommandLine commandLine = CommandLine.parse(arguments);
            Settings settings = Settings.read(commandLine);
            logs = settings.dataDirectory().resolve("logs");
            run(commandLine, settings, console);
        } catch (Failure e) {
            remember(e, logs);
            console.fail(e.getMessage());
            System.exit(e.code().number());
        } catch (RuntimeException e) {
            remember(e, logs);
            console.fail(Texts.of("unexpected", e.getClass().getSimpleName(), logs));
            System.exit(ExitCode.UNEXPECTED.number());
        }
    }

    private static void run(CommandLine commandLine, Settings settings, Console console) {
        switch (commandLine.command()) {
            case HELP -> console.line(Texts.of("help"));
            case VERSION -> console.line("Smart Participation " + Distribution.version());
            case START -> new Product(settings, console).run();
            case BACKUP -> backup(settings, commandLine.file().orElseThrow(), console);
            case RESTORE -> restore(settings, commandLine, console);
            case RESET_ADMIN -> resetAdministrator(settings, console);
            case ROTATE_KEY -> rotateKey(settings, commandLine.key().orElseThrow(), console);
        }
    }

    private static void backup(Settings settings, Path file, Console console) {
        try (Workplace workplace = Workplace.join(settings)) {
            new Backup(workplace, file).write();
        }
        console.say("backup.done", file);
    }

    private static void restore(Settings settings, CommandLine commandLine, Console console) {
        Path file = commandLine.file().orElseThrow();
        BackupFile.check(file);
        try (Workplace workplace = Workplace.alone(settings)) {
            new Restore(workplace, file, commandLine.force()).run();
        }
        console.say("restore.done", file);
    }

    private static void resetAdministrator(Settings settings, Console console) {
        try (Workplace workplace = Workplace.join(settings)) {
            console.line("admin " + String.join(" ", new AdministratorReset(workplace).run()));
        }
    }

    private static void rotateKey(Settings settings, String name, Console console) {
        try (Workplace workplace = Workplace.join(settings)) {
            console.say("keys.rotated", name, new KeyRotation(workplace, name).run());
        }
    }

    /** The details are for whoever looks after the product, not for the console. */
    private static void remember(RuntimeException e, Path logs) {
        if (logs == null || !Files.isDirectory(logs)) {
            return;
        }
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        try {
            Files.write(
                    logs.resolve("launcher.log"),
                    List.of(LocalDateTime.now(ZoneId.systemDefault()) + " " + text),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException full) {
            e.addSuppressed(full);
        }
    }
}
