package de.dresden.smartparticipation.launcher;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs one of the programs in {@code tools} with the application's jars. */
record ApplicationTool(Distribution distribution, Path logs) {

    /**
     * Runs a program to its end.
     *
     * @param input lines for its standard input
     * @return lines of its standard output
     */
    List<String> run(Class<?> program, List<String> input, ExitCode code, String sentence) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath(),
                            program.getName())
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            logs.resolve("launcher.log").toFile()))
                    .start();
            try (Writer out = process.outputWriter(StandardCharsets.UTF_8)) {
                out.write(String.join("\n", input));
            }
            List<String> output =
                    process.inputReader(StandardCharsets.UTF_8).lines().toList();
            if (process.waitFor() != 0) {
                throw Failure.of(code, sentence, logs);
            }
            return output;
        } catch (IOException e) {
            throw Failure.of(e, logs);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.because(e, code, sentence, logs);
        }
    }

    private String classPath() throws IOException {
        return Stream.concat(Stream.of(distribution.serverJar()), distribution.application().modules().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
