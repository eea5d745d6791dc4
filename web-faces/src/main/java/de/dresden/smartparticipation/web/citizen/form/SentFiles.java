package de.dresden.smartparticipation.web.citizen.form;

import de.dresden.smartparticipation.platform.fault.Reason;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files that came with a public form, as the room takes them that they are for. */
@Dependent
public class SentFiles {

    /** How a room names such a file: its own record. */
    @FunctionalInterface
    public interface Kind<F> {

        /**
         * @param name as the browser sent it
         * @param hash SHA-256 of its content in hex; null while the file is only looked at
         * @param size bytes
         * @param content closed by whoever opened it
         */
        F of(String name, String hash, long size, InputStream content);
    }

    @Inject
    private PublicForm form;

    /** Reads them; they are open meanwhile. */
    public <F, T> T with(String field, Kind<F> kind, Function<List<F>, T> reading) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<F> files = new ArrayList<>();
            for (Part part : form.files(field)) {
                InputStream content = part.getInputStream();
                open.add(content);
                files.add(kind.of(part.getSubmittedFileName(), SentParts.hash(part), part.getSize(), content));
            }
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(SentFiles::close);
        }
    }

    /** Notes which files are not taken, so that whoever chooses them once more knows. */
    public <F> void check(String field, Kind<F> kind, Function<List<F>, List<Reason>> problems) {
        List<F> files =
                form.files(field).stream().map(part -> unread(part, kind)).toList();
        problems.apply(files).forEach(reason -> form.refuse(field, reason));
    }

    /** Names of those that would be taken: a browser never fills them in again. */
    public <F> List<String> names(String field, Kind<F> kind, Function<List<F>, List<Reason>> problems) {
        return form.files(field).stream()
                .filter(part -> problems.apply(List.of(unread(part, kind))).isEmpty())
                .map(Part::getSubmittedFileName)
                .toList();
    }

    private static <F> F unread(Part part, Kind<F> kind) {
        return kind.of(part.getSubmittedFileName(), null, part.getSize(), InputStream.nullInputStream());
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
