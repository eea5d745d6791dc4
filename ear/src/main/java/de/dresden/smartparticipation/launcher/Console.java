package de.dresden.smartparticipation.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** The few calm lines that the person who starts the product sees. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void say(String key, Object... arguments) {
        line(Texts.of(key, arguments));
    }

    /** A line as it is. */
    void line(String text) {
        out.println(text);
        out.flush();
    }

    void fail(String sentence) {
        err.println(sentence);
        err.flush();
    }

    /** {@code 14,2} for 14 230 ms. */
    static String seconds(long millis) {
        return String.format(Locale.GERMAN, "%.1f", millis / 1000.0);
    }
}
