package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileKind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that is sent with an application.
 *
 * @param name name as the browser sent it
 * @param hash SHA-256 of its content in hex; null while it is only looked at
 * @param size bytes
 * @param content read to its end, closed by whoever opened it
 */
public record Attachment(String name, String hash, long size, InputStream content) {

    /** Files of one application. */
    public static final int MOST = 10;

    /** Bytes of one of them. */
    public static final long LARGEST = 10L << 20;

    /** Why these files are not taken, as far as their names and sizes tell; none where they are fit. */
    public static List<Reason> problems(List<Attachment> files) {
        List<Reason> problems = new ArrayList<>();
        files.forEach(file -> file.problem().ifPresent(problems::add));
        return problems;
    }

    private Optional<Reason> problem() {
        if (FileKind.named(name.strip()).filter(FileKind.ATTACHMENTS::contains).isEmpty()) {
            return Optional.of(Reason.of("platform.files.kind", name, FileKind.endings(FileKind.ATTACHMENTS)));
        }
        return size > LARGEST
                ? Optional.of(AcceptablePart.because("file-too-large", name, LARGEST >> 20))
                : Optional.empty();
    }
}
