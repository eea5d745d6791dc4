package de.dresden.smartparticipation.platform.persondata;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All data of a person in one archive, with the files that belong to them, each under the reference of its case. */
@Dependent
class PersonArchive {

    private final FileStore store;

    @Inject
    PersonArchive(FileStore store) {
        this.store = store;
    }

    /** @param out stays open */
    void write(PersonFile data, List<StoredFile> files, Locale language, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("meine-daten.pdf"));
        zip.write(pdf(data, language));
        zip.putNextEntry(new ZipEntry("meine-daten.json"));
        zip.write(json(data));
        for (StoredFile file : new LinkedHashSet<>(files)) {
            zip.putNextEntry(new ZipEntry(entry(file)));
            try (InputStream content = store.open(file.id())) {
                content.transferTo(zip);
            }
        }
        zip.finish();
    }

    /** In a folder of its case. The key keeps two files of one name apart. */
    private static String entry(StoredFile file) {
        return plain(file.owner().reference()) + "/" + file.id() + "-" + plain(file.name());
    }

    /** What is part of a name on every computer, and leads nowhere else. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]", "_").replaceAll("^[.]+|[. ]+$", "_");
    }

    /** Written aside, since writers close what they write to. */
    private static byte[] pdf(PersonFile data, Locale language) throws IOException {
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        data.pdf(language, aside);
        return aside.toByteArray();
    }

    private static byte[] json(PersonFile data) {
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        data.json(aside);
        return aside.toByteArray();
    }
}
