package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.sending.Enclosure;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
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
                files.add(new Enclosure(part.getSubmittedFileName(), part.getSize(), content));
            }
            return reading.apply(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Enclosures::close);
        }
    }

    List<String> names(String field) {
        return form.files(field).stream().map(Part::getSubmittedFileName).toList();
    }

    private static void close(InputStream content) {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
