package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.sending.Enclosure;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentParts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files that came with a form, open while they are read. */
@Dependent
class Enclosures {

    @Inject
    private PublicForm form;

    <T> T with(String field, Function<List<Enclosure>, T> reading) {
        List<InputStream> open = new ArrayList<>();
        try {
            List<Enclosure> files = new ArrayList<>();
            for (Part part : form.files(field)) {
                InputStream content = part.getInputStream();
                open.add(content);
                files.add(new Enclosure(part.getSubmittedFileName(), SentParts.hash(part), part.getSize(), content));
            }
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Enclosures::close);
        }
    }

    /**
     * Notes which files are not taken, so that whoever chooses them once more knows.
     *
     * @param others how many are there already and stay
     */
    void check(String field, int others) {
        Enclosure.problems(others, unread(field)).forEach(reason -> form.refuse(field, reason));
    }

    /** Names of those that would be taken. */
    List<String> names(String field) {
        return unread(field).stream()
                .filter(file -> Enclosure.problems(List.of(file)).isEmpty())
                .map(Enclosure::name)
                .toList();
    }

    private List<Enclosure> unread(String field) {
        return form.files(field).stream()
                .map(part ->
                        new Enclosure(part.getSubmittedFileName(), null, part.getSize(), InputStream.nullInputStream()))
                .toList();
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
