package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.participation.contribution.ContributionDetails.ConsultationName;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails.Matter;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails.Rights;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails.Traces;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails.Verdict;
import de.dresden.smartparticipation.participation.contribution.ContributionDetails.Work;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what the page of one contribution shows; asks nobody for rights but says what the actor has. */
@Dependent
class ContributionSheet {

    private static final String CASE = """
            select c.*, k.reference as k_reference, k.title as k_title, k.state as k_state, k.department_id as host,
                   t.name as topic, d.name as department, p.name as person, e.name as entrant, r.reference as origin, m.reference as into
            from participation.contribution c
            join participation.consultation k on k.id = c.consultation_id
            left join participation.topic t on t.id = c.topic_id
            left join platform.v_department d on d.id = c.department_id
            left join platform.v_person p on p.id = c.person_id
            left join platform.v_person e on e.id = c.entered_by
            left join participation.contribution r on r.id = c.origin_id
            left join participation.contribution m on m.id = c.merged_into
            where c.id = ?""";

    private static final String RELATED = """
            select reference, origin_id is not distinct from ?::bigint as part from participation.contribution
            where origin_id = ? or merged_into = ? order by id""";

    private static final String ANSWER = "response";
    private static final Reason REVISED = Reason.of("participation.action.response.revised");
    private static final Reason IMPORTED = Reason.of("participation.action.contribution.imported");

    @Inject
    private Sql sql;

    @Inject
    private History history;

    @Inject
    private FileStore files;

    /** Four statements, one more where an answer is begun. */
    ContributionDetails of(long id, Actor actor) {
        List<String> parts = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        sql.each(RELATED, row -> (row.flag("part") ? parts : merged).add(row.text("reference")), id, id, id);
        return sql.first(CASE, row -> details(row, actor, parts, merged), id).orElseThrow(() -> new NotFound(id));
    }

    private ContributionDetails details(Row row, Actor actor, List<String> parts, List<String> merged)
            throws SQLException {
        Subject subject = new Subject(ContributionChanged.SUBJECT, row.number("id"), row.text("reference"));
        return new ContributionDetails(
                subject.reference(),
                row.number("version"),
                ContributionState.valueOf(row.text("state")),
                new ConsultationName(
                        row.number("consultation_id"),
                        row.text("k_reference"),
                        row.text("k_title"),
                        row.text("k_state")),
                matter(row),
                new Work(
                        row.id("department_id"),
                        row.text("department"),
                        row.id("person_id"),
                        row.text("person"),
                        row.day("due"),
                        row.day("resubmit_on"),
                        row.text("file_number"),
                        row.id("response_id")),
                new Verdict(ground(row), row.text("refusal_remark"), row.text("query_text")),
                new Traces(row.text("origin"), parts, row.text("into"), merged),
                files.of(subject),
                story(row, subject),
                rights(row, actor));
    }

    /** What happened to it, and who saved its answer; an import is one entry of its consultation, so its line is added here. */
    private List<HistoryEvent> story(Row row, Subject subject) throws SQLException {
        List<HistoryEvent> story = new ArrayList<>(history.of(subject));
        Long response = row.id("response_id");
        if (response != null) {
            history.of(ANSWER, response).stream()
                    .filter(event -> event.what().equals(REVISED))
                    .forEach(story::add);
            story.sort(Comparator.comparing(HistoryEvent::at).reversed());
        }
        if (row.id("import_job") != null) {
            story.add(new HistoryEvent(row.instant("entered_at"), row.text("entrant"), null, IMPORTED, null, null));
        }
        return story;
    }

    private static Matter matter(Row row) throws SQLException {
        String shownTitle = row.text("shown_title");
        String shownText = row.text("shown_text");
        boolean mailed = row.text("sender_email") != null;
        return new Matter(
                row.text("number"),
                shownTitle == null ? row.text("title") : shownTitle,
                shownText == null ? row.text("text") : shownText,
                shownTitle != null || shownText != null,
                mailed || row.text("sender_name") != null,
                mailed,
                Channel.valueOf(row.text("channel")),
                row.instant("received_at"),
                new Place(
                        row.decimal("longitude"),
                        row.decimal("latitude"),
                        row.text("area_key"),
                        row.text("place_text")),
                row.id("topic_id"),
                row.text("topic"),
                row.text("source_url"));
    }

    private static RefusalGround ground(Row row) throws SQLException {
        String ground = row.text("refusal_ground");
        return ground == null ? null : RefusalGround.valueOf(ground);
    }

    private static Rights rights(Row row, Actor actor) throws SQLException {
        ContributionState state = ContributionState.valueOf(row.text("state"));
        long host = row.number("host");
        Long lead = row.id("department_id");
        boolean moderating = actor.is(Role.MODERATOR, host);
        boolean hosting = moderating || actor.is(Role.CONSULTATION_MANAGER, host);
        boolean decided = state == ContributionState.ACCEPTED
                || state == ContributionState.REFUSED && row.text("sender_email") == null;
        return new Rights(
                moderating,
                moderating && decided,
                hosting && !state.ended(),
                hosting || actor.is(Role.AUDITOR),
                lead != null && !state.ended() && actor.is(Role.EVALUATOR, lead));
    }
}
