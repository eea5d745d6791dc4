package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.dialogue.SectionData;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** How a dialogue is called. */
@Dependent
class DialogueArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Override
    public void into(Map<String, Making> table) {
        SectionData data = new SectionData("Heading", "<p>Words</p>");
        table.put("Dialogues.sections", on -> with(on.module(on.draft(), "DIALOGUE")));
        table.put("Dialogues.isModeratedBefore", on -> with(on.module(on.draft(), "DIALOGUE")));
        table.put("Dialogues.moderateBefore", on -> with(module(on), true));
        table.put("Dialogues.add", on -> with(module(on), data));
        table.put("Dialogues.change", on -> with(section(on), VERSION, data));
        table.put("Dialogues.move", on -> with(section(on), VERSION, 1));
        table.put("Dialogues.remove", on -> with(section(on), VERSION));
        table.put("Dialogues.addFile", on -> with(section(on), new ByteArrayInputStream(PDF), "plan.pdf", null));
        table.put("Dialogues.removeFile", on -> {
            long section = section(on);
            return with(section, file(section));
        });
        table.put("PublicDialogues.of", on -> with(module(on)));
    }

    private static long module(RightsObjects on) {
        return on.module(on.published(), "DIALOGUE");
    }

    /** A section of a published dialogue, made afresh. */
    long section(RightsObjects on) {
        return sql.first("""
                        insert into participation.dialogue_section (id, module_id, position, heading, version)
                        select nextval('participation.dialogue_section_id'), id, 0, 'Section', 1
                        from participation.module where id = ? returning id""", row -> row.number("id"), module(on)).orElse(RightsObjects.NONE);
    }

    private long file(long section) {
        return files.keep(
                        new ByteArrayInputStream(PDF),
                        "plan.pdf",
                        new Subject("dialogue-section", section, "BV-2026-001"),
                        Set.of(FileKind.PDF))
                .id();
    }
}
