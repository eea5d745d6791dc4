package de.dresden.smartparticipation.participation.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Reads the files of the demo: properties, texts, and rows whose fields are parted by bars. */
final class DemoFile {

    private DemoFile() {}

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStreamReader reader = reader(name)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String text(String name) {
        return String.join("\n", lines(name));
    }

    /** The rows without the comments, each with its fields; a field that is left out at the end is empty. */
    static List<String[]> rows(String name, int fields) {
        return lines(name).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> fields(line, fields))
                .toList();
    }

    private static String[] fields(String line, int wanted) {
        String[] given = line.split("\\|", -1);
        if (given.length > wanted) {
            throw new IllegalStateException("more than " + wanted + " fields: " + line);
        }
        String[] fields = new String[wanted];
        for (int i = 0; i < wanted; i++) {
            fields[i] = i < given.length ? given[i].strip() : "";
        }
        return fields;
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(reader(name))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStreamReader reader(String name) {
        InputStream file = DemoFile.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException("no file " + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
