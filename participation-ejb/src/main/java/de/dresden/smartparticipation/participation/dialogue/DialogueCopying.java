package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.module.ModuleCopying;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The text goes along with its pictures and documents, and how comments are moderated; comments do not. */
@Dependent
class DialogueCopying implements ModuleCopying {

    private static final String SETTINGS = """
            insert into participation.dialogue_settings (module_id, moderated_before)
            select ?, moderated_before from participation.dialogue_settings where module_id = ?""";

    private static final String SECTION = """
            insert into participation.dialogue_section (id, module_id, position, heading, body, picture_text, version)
            select nextval('participation.dialogue_section_id'), ?, position, heading, body, picture_text, 1
            from participation.dialogue_section where id = ? returning id""";

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Inject
    private ModuleDirectory modules;

    @Override
    public ModuleKind kind() {
        return ModuleKind.DIALOGUE;
    }

    @Override
    public void copy(long original, long copy, Capacity by) {
        String reference = modules.of(copy).reference();
        sql.update(SETTINGS, copy, original);
        sql.list(
                        "select id from participation.dialogue_section where module_id = ? order by position, id",
                        row -> row.number("id"),
                        original)
                .forEach(section -> copySection(section, copy, reference));
    }

    private void copySection(long section, long module, String reference) {
        long copy = sql.first(SECTION, row -> row.number("id"), module, section).orElseThrow();
        Subject owner = new Subject(DialogueSection.FILES, copy, reference);
        files.of(new Subject(DialogueSection.FILES, section, "")).forEach(file -> copyFile(file, owner));
    }

    private void copyFile(StoredFile file, Subject owner) {
        try (InputStream content = files.open(file.id())) {
            files.keep(
                    content,
                    file.name(),
                    owner,
                    FileKind.named(file.name()).map(Set::of).orElse(Set.of()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
