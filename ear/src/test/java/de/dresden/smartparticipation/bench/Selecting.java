package de.dresden.smartparticipation.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibElection;
import de.dresden.smartparticipation.projects.selection.pabulib.PabulibReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Exact equal shares and exact Add1 on each shared election, beside the seconds of the reference programs; the largest comes last. */
final class Selecting {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Takes a line of the table. */
    @FunctionalInterface
    interface Row {
        void print(String what, String measured, String beside);
    }

    private Selecting() {}

    /**
     * Prints without a product.
     *
     * @param arguments none
     */
    public static void main(String... arguments) throws IOException {
        each((what, measured, beside) -> System.out.println(what + ": " + measured + " | " + beside));
    }

    /** Nothing where the elections are not there. @param row takes what was measured, the seconds, and those of the reference programs */
    static void each(Row row) throws IOException {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return;
        }
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.get().resolve("pb"))) {
            files = found.sorted(Comparator.comparing(Selecting::size)).toList();
        }
        for (Path file : files) {
            measure(folder.get(), file, row);
        }
    }

    private static void measure(Path folder, Path file, Row row) throws IOException {
        Election election = PabulibElection.of(PabulibReader.read(Files.readString(file)));
        String name = file.getFileName().toString().replace(".pb", "");
        String what = name + ", " + election.voters() + " votes, "
                + election.projects().size() + " projects";
        row.print(
                "exact equal shares: " + what,
                seconds(election, Completion.NONE),
                reference(folder, name, "mes_cost_none", "none/fractions", "aim: under 1 s"));
        row.print(
                "exact Add1: " + what,
                seconds(election, Completion.ADD1),
                reference(
                        folder,
                        name,
                        "mes_cost_add1_stop_exhaustive_False_step_n",
                        "add1_to_overshoot/fractions",
                        "aim: under 10 s"));
    }

    private static String seconds(Election election, Completion completion) {
        long begun = System.nanoTime();
        Selection.of(election, Rule.equalShares(Utility.COST, completion), Lots.byId(), Patience.endless());
        return String.format(Locale.ROOT, "%.3f s", (System.nanoTime() - begun) / 1e9);
    }

    private static String reference(Path folder, String name, String pabutools, String tool, String aim)
            throws IOException {
        return told(folder, "pabutools", name, pabutools) + told(folder, "equalshares-js", name, tool) + aim;
    }

    private static String told(Path folder, String program, String name, String rule) throws IOException {
        Path file = folder.resolve("expected").resolve(program).resolve(name + ".json");
        if (!Files.isReadable(file)) {
            return "";
        }
        JsonNode told = JSON.readTree(Files.readAllBytes(file))
                .path("results")
                .path(rule)
                .path("seconds");
        return told.isMissingNode() ? "" : program + ": " + told.asText() + " s; ";
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> folder() {
        String told = System.getProperty("sp.shared.data", System.getenv("SP_SHARED_DATA"));
        return Stream.concat(
                        Stream.ofNullable(told).filter(text -> !text.isBlank()).map(Path::of),
                        Stream.of(Path.of("../shared/data"), Path.of("../../shared/data")))
                .map(path -> path.resolve("elections"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
