package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.comment.CommentTasks;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Properties;

/** The other formats of the consultation in which citizens take part just now; made after the consultations. */
@Dependent
class DemoFormats {

    private static final String CONSULTATION = """
            select c.id from participation.consultation c where c.title = ?
            and not exists (select from participation.module m where m.consultation_id = c.id and m.kind = 'MEASURES')""";

    private static final String MODULE = """
            insert into participation.module (id, consultation_id, kind, title, intro, title_english, intro_english,
                position, version)
            select nextval('participation.module_id'), ?, ?, ?, ?, ?, ?,
                (select count(*) from participation.module where consultation_id = ?), 1
            returning id""";

    @Inject
    private Sql sql;

    @Inject
    private DemoMeasures measures;

    @Inject
    private DemoDialogue dialogue;

    @Inject
    private CommentTasks waiting;

    @Inject
    private TaskBoard tasks;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoTalk talk;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(210) Beginning beginning) {
        if (!beginning.demo()) {
            return;
        }
        String title = DemoScript.of("mobil").fact("title");
        sql.first(CONSULTATION, row -> row.number("id"), title).ifPresent(this::make);
    }

    private void make(long consultation) {
        Properties words = DemoFile.properties("mobil-formats.properties");
        talk.make(consultation, words);
        measures.make(consultation, module(consultation, ModuleKind.MEASURES, words));
        dialogue.make(module(consultation, ModuleKind.DIALOGUE, words), calendar());
        tasks.applyAll(waiting.changes(consultation));
        events.make(module(consultation, ModuleKind.EVENTS, words), calendar());
    }

    private DemoCalendar calendar() {
        return new DemoCalendar(LocalDate.now(clock));
    }

    private long module(long consultation, ModuleKind kind, Properties words) {
        String key = kind.name().toLowerCase(java.util.Locale.ROOT);
        return sql.first(
                        MODULE,
                        row -> row.number("id"),
                        consultation,
                        kind,
                        words.getProperty(key + ".title"),
                        words.getProperty(key + ".intro"),
                        words.getProperty(key + ".title.english"),
                        words.getProperty(key + ".intro.english"),
                        consultation)
                .orElseThrow();
    }
}
