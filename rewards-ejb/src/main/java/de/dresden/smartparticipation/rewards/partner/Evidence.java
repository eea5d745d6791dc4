package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileKind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that proves what an application says.
 *
 * @param name name as the browser sent it
 * @param hash SHA-256 of its content in hex; null while it is only looked at
 * @param size bytes
 * @param content read to its end, closed by whoever opened it
 */
public record Evidence(String name, String hash, long size, InputStream content) {

    /** Files with one application or answer. */
    public static final int MOST = 5;

    /** Bytes of one of them. */
    public static final long LARGEST = 10L << 20;

    /** Why these files are not taken, as far as their number, names and sizes tell; none where they are fit. */
    public static List<Reason> problems(List<Evidence> files) {
        List<Reason> problems = new ArrayList<>();
        if (files.size() > MOST) {
            problems.add(Reason.of("rewards.partner.too-many-files", MOST));
        }
        files.forEach(file -> file.problem().ifPresent(problems::add));
        return problems;
    }

    private Optional<Reason> problem() {
        if (FileKind.named(name.strip()).filter(FileKind.ATTACHMENTS::contains).isEmpty()) {
            return Optional.of(Reason.of("platform.files.kind", name, FileKind.endings(FileKind.ATTACHMENTS)));
        }
        return size > LARGEST
                ? Optional.of(Reason.of("rewards.partner.file-too-large", name, LARGEST >> 20))
                : Optional.empty();
    }
}
