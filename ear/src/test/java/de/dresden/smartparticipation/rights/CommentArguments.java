package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.comment.CommentDraft;
import de.dresden.smartparticipation.participation.comment.Commented;
import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** How comments are called: some methods on a contribution, some on a section of a dialogue, so that both are. */
@Dependent
class CommentArguments implements RightsArguments.Room {

    private static final long VERSION = 1;
    private static final String ADDRESS = "192.0.2.7";
    private static final String BROWSER = "a random value of a browser";

    private static final String ON_CONTRIBUTION = """
            insert into participation.comment (id, consultation_id, contribution_id, text, state, sent_at, notice_version, version)
            select nextval('participation.comment_id'), consultation_id, id, 'Words', ?, received_at, 1, 1
            from participation.contribution where reference = ? returning id""";

    private static final String ON_SECTION = """
            insert into participation.comment (id, consultation_id, section_id, text, state, sent_at, notice_version, version)
            select nextval('participation.comment_id'), m.consultation_id, s.id, 'Words', ?, k.created_at, 1, 1
            from participation.dialogue_section s join participation.module m on m.id = s.module_id
            join participation.consultation k on k.id = m.consultation_id where s.id = ? returning id""";

    @Inject
    private Sql sql;

    @Inject
    private DialogueArguments dialogues;

    @Override
    public void into(Map<String, Making> table) {
        CommentDraft draft = new CommentDraft(null, "Some words", null, 1);
        table.put("Commenting.of", on -> with(Commented.contribution(on.contribution("ACCEPTED"))));
        table.put(
                "Commenting.comment",
                on -> with(
                        Commented.section(dialogues.section(on)),
                        draft,
                        UUID.randomUUID().toString(),
                        ADDRESS));
        table.put("Commenting.report", on -> {
            String contribution = on.contribution("ACCEPTED");
            long comment = comment(ON_CONTRIBUTION, "SHOWN", contribution);
            return with(Commented.contribution(contribution), comment, "Names a person", BROWSER, ADDRESS);
        });
        table.put("CommentModeration.queue", on -> with(on.published()));
        table.put(
                "CommentModeration.show",
                on -> with(comment(ON_CONTRIBUTION, "RECEIVED", on.contribution("ACCEPTED")), VERSION));
        table.put(
                "CommentModeration.refuse",
                on -> with(comment(ON_SECTION, "RECEIVED", dialogues.section(on)), VERSION, RefusalGround.SPAM));
    }

    private long comment(String statement, String state, Object on) {
        return sql.first(statement, row -> row.number("id"), state, on).orElse(RightsObjects.NONE);
    }
}
