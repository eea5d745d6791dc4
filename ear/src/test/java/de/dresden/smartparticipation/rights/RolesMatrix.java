package de.dresden.smartparticipation.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is written down in {@code roles-matrix.csv}. */
public final class RolesMatrix {

    /** Whoever is logged in and has no line of the own. */
    public static final String EVERYBODY = "*";

    public static final String NOBODY = "NOBODY";

    private static final int COLUMNS = 6;

    /** What comes of a call. */
    public enum Answer {
        ALLOWED,
        NOT_ALLOWED,
        NOT_FOUND,
        REFUSED
    }

    /** Whose the object is. */
    public enum Scope {
        OWN,
        FOREIGN,
        MISSING
    }

    /**
     * A line.
     *
     * @param method boundary and method, as {@code Consultations.list}
     * @param role name of a role, {@link #EVERYBODY} or {@link #NOBODY}
     * @param answers one for each scope; empty where there is no such object
     */
    public record Line(String method, String role, List<Optional<Answer>> answers) {

        static Line of(String text) {
            String[] parts = text.split(";", -1);
            if (parts.length != COLUMNS) {
                throw new IllegalArgumentException(text);
            }
            return new Line(
                    parts[0] + "." + parts[1],
                    parts[2],
                    Arrays.stream(parts).skip(3).map(Line::answer).toList());
        }

        private static Optional<Answer> answer(String word) {
            return word.equals("-") ? Optional.empty() : Optional.of(Answer.valueOf(word));
        }

        public Optional<Answer> answer(Scope scope) {
            return answers.get(scope.ordinal());
        }
    }

    private final List<Line> lines;

    private RolesMatrix(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    public static RolesMatrix read() {
        InputStream file = RolesMatrix.class.getResourceAsStream("/roles-matrix.csv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new RolesMatrix(reader.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Line> lines() {
        return lines;
    }

    /** All methods that stand in it. */
    public Set<String> methods() {
        return lines.stream().map(Line::method).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether anybody has such an object when calling this method. */
    public boolean knows(String method, Scope scope) {
        return lines.stream()
                .anyMatch(line ->
                        line.method().equals(method) && line.answer(scope).isPresent());
    }

    /** The line that holds for a role; nothing: whoever has it is turned away. */
    public Optional<Line> of(String method, String role) {
        return line(method, role).or(() -> role.equals(NOBODY) ? Optional.empty() : line(method, EVERYBODY));
    }

    private Optional<Line> line(String method, String role) {
        return lines.stream()
                .filter(line -> line.method().equals(method) && line.role().equals(role))
                .findFirst();
    }
}
