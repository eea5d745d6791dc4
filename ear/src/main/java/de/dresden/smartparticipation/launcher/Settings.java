package de.dresden.smartparticipation.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The settings of one start. The command line wins over system properties, these over the environment, this over the file. */
final class Settings {

    private final Map<String, String> commandLine;
    private final Properties system;
    private final Map<String, String> environment;
    private final Properties file;

    Settings(Map<String, String> commandLine, Properties system, Map<String, String> environment, Properties file) {
        this.commandLine = commandLine;
        this.system = system;
        this.environment = environment;
        this.file = file;
    }

    /** Reads the settings of this process; the file is the one named, or the one in the data directory if it is there. */
    static Settings read(CommandLine arguments) {
        Settings without =
                new Settings(arguments.settings(), System.getProperties(), System.getenv(), new Properties());
        Path standard = without.dataDirectory().resolve("smart-participation.properties");
        Path path = arguments.configuration().orElse(standard);
        if (arguments.configuration().isEmpty() && !Files.isRegularFile(path)) {
            return without;
        }
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw Failure.because(e, ExitCode.USAGE, "settings.unreadable", path);
        }
        return new Settings(arguments.settings(), System.getProperties(), System.getenv(), file);
    }

    /** The value, or the default; never null. */
    String get(Setting setting) {
        return value(setting.key()).orElse(setting.standard());
    }

    Optional<String> given(Setting setting) {
        return Optional.of(get(setting)).filter(value -> !value.isBlank());
    }

    /** A setting of the application that the launcher needs as well. */
    Optional<String> other(String key) {
        return value(key).filter(value -> !value.isBlank());
    }

    boolean on(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    int number(Setting setting) {
        try {
            return Integer.parseInt(get(setting).strip());
        } catch (NumberFormatException e) {
            throw Failure.because(e, ExitCode.USAGE, "settings.no-number", setting.key(), get(setting));
        }
    }

    Path dataDirectory() {
        return Path.of(get(Setting.DATA_DIRECTORY)).toAbsolutePath().normalize();
    }

    /** By default the port after the public one, so that several instances on one machine do not meet. */
    int managementPort() {
        return given(Setting.MANAGEMENT_PORT).isPresent() ? number(Setting.MANAGEMENT_PORT) : number(Setting.PORT) + 1;
    }

    boolean ownCertificate() {
        return given(Setting.TLS_CERTIFICATE).isPresent()
                || given(Setting.TLS_KEYSTORE).isPresent();
    }

    String publicUrl() {
        return given(Setting.PUBLIC_URL)
                .orElseGet(() -> ownCertificate()
                        ? "https://localhost:" + get(Setting.TLS_PORT) + "/"
                        : "http://localhost:" + get(Setting.PORT) + "/");
    }

    /** All {@code sp.*} values that the application is to see as system properties, the launcher's own and the others. */
    Map<String, String> forApplication() {
        Map<String, String> all = new TreeMap<>();
        file.stringPropertyNames().forEach(key -> value(key).ifPresent(value -> all.put(key, value)));
        system.stringPropertyNames().forEach(key -> value(key).ifPresent(value -> all.put(key, value)));
        all.putAll(commandLine);
        all.keySet().removeIf(key -> !key.startsWith("sp."));
        all.put(Setting.PUBLIC_URL.key(), publicUrl());
        all.put(Setting.DEMO.key(), get(Setting.DEMO));
        all.put(Setting.PORT.key(), get(Setting.PORT));
        all.put(Setting.MANAGEMENT_PORT.key(), Integer.toString(managementPort()));
        all.put(Setting.STOP_SECONDS.key(), get(Setting.STOP_SECONDS));
        all.put("sp.tls", Boolean.toString(ownCertificate()));
        return all;
    }

    private Optional<String> value(String key) {
        if (commandLine.containsKey(key)) {
            return Optional.of(commandLine.get(key));
        }
        if (system.getProperty(key) != null) {
            return Optional.of(system.getProperty(key));
        }
        if (environment.containsKey(Setting.variable(key))) {
            return Optional.of(environment.get(Setting.variable(key)));
        }
        return Optional.ofNullable(file.getProperty(key));
    }
}
