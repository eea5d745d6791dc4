package de.dresden.smartparticipation.web.faces;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.omnifaces.util.Faces;

/**
 * Hands a file out that is whole before the answer begins. What a boundary refuses while it writes then becomes a sentence on the page, as for any
 * other button; written straight into the answer it would leave an empty file and no word.
 */
public final class WholeFile {

    /** A boundary's method that writes the file. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * @param name under which the reader's browser keeps it
     * @throws de.dresden.smartparticipation.platform.fault.Fault as the boundary throws it; nothing is sent then
     */
    public static void send(String name, Writing file) throws IOException {
        Path made = made(file);
        try (InputStream content = Files.newInputStream(made)) {
            Faces.sendFile(content, name, true);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** A temporary file that only this program may read; it is gone where the writing fails. */
    static Path made(Writing file) throws IOException {
        Path made = Files.createTempFile("sp-answer-", ".part");
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(made)) {
            file.to(out);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(made);
            }
        }
        return made;
    }
}
