package de.dresden.smartparticipation.participation.sending;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file beside a contribution.
 *
 * @param name name as the browser sent it
 * @param hash SHA-256 of its content in hex: two files of one name and size may differ; null while it is only looked at
 * @param size bytes
 * @param content read to its end, closed by whoever opened it
 */
public record Enclosure(String name, String hash, long size, InputStream content) {

    /** Why these files are not taken, as far as their number, names and sizes tell; all reasons at once, none where they are fit. */
    public static List<Reason> problems(List<Enclosure> files) {
        return problems(0, files);
    }

    /** The same beside others. @param others how many are there already and stay */
    public static List<Reason> problems(int others, List<Enclosure> files) {
        List<Reason> problems = new ArrayList<>();
        if (!files.isEmpty() && others + files.size() > Contributing.MOST_FILES) {
            problems.add(Reason.of("participation.sending.too-many-files", Contributing.MOST_FILES));
        }
        files.forEach(file -> file.problem().ifPresent(problems::add));
        return problems;
    }

    /** What tells these files from others, for what counts once for each content. */
    static List<String> keys(List<Enclosure> files) {
        return files.stream()
                .map(file -> ContentKey.of(file.name(), file.hash()))
                .toList();
    }

    private Optional<Reason> problem() {
        if (FileKind.named(name.strip()).filter(FileKind.ATTACHMENTS::contains).isEmpty()) {
            return Optional.of(Reason.of("platform.files.kind", name, FileKind.endings(FileKind.ATTACHMENTS)));
        }
        return size > Contributing.LARGEST_FILE
                ? Optional.of(Reason.of("participation.sending.file-too-large", name, Contributing.LARGEST_FILE >> 20))
                : Optional.empty();
    }
}
