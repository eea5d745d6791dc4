package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.participation.response.ResponseChanged;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes answers as far as they have come, approved by another one than their author. */
@Dependent
class DemoAnswers {

    private static final String RESPONSE = """
            insert into participation.response (id, consultation_id, reference, department_id, assessment,
                assessment_reason, text, drafted_at, published_assessment, published_reason, published_text, published_at,
                published_by, approval_state, entered_by, proposed_by, proposed_at, content_hash, first_approved_by,
                first_approved_at, returned_by, returned_at, return_remark, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    @Inject
    private Sql sql;

    /** @return key of the answer */
    long make(String key, List<DemoCase> answered, DemoStage stage) {
        DemoAnswer answer = stage.script().answers().get(key);
        DemoRelease release = DemoRelease.of(stage, key);
        ContributionState state = answered.get(0).told().state();
        long id = number("response_id");
        String group = answered.size() == 1
                ? null
                : "BE-%d-G%04d".formatted(stage.calendar().today().getYear(), number("group_number"));
        write(id, group, answered.get(0), answer, release, state);
        sql.update(
                "insert into participation.response_author (response_id, account_id) values (?, ?)",
                id,
                release.author().id());
        Subject subject =
                new Subject("response", id, group == null ? answered.get(0).reference() : group);
        tell(stage, subject, answer, release, state);
        open(stage, subject, answered, state);
        return id;
    }

    private void write(
            long id, String group, DemoCase first, DemoAnswer answer, DemoRelease release, ContributionState state) {
        ResponseDraft draft = answer.draft();
        boolean published = state == ContributionState.PUBLISHED;
        boolean approved = published || state == ContributionState.APPROVED;
        boolean returned = state == ContributionState.IN_DRAFT && answer.returned() != null;
        boolean proposed = approved || returned || state == ContributionState.TO_APPROVE;
        String approval = approved ? "APPROVED" : returned ? "RETURNED" : proposed ? "PROPOSED" : "NONE";
        sql.update(
                RESPONSE,
                id,
                first.stage().id(),
                group,
                first.department(),
                draft.assessment(),
                draft.reason(),
                draft.text(),
                release.begun(),
                published ? draft.assessment() : null,
                published ? draft.reason() : null,
                published ? draft.text() : null,
                published ? release.released() : null,
                published ? first.stage().manager().id() : null,
                approval,
                release.author().id(),
                proposed ? release.author().id() : null,
                proposed ? release.proposed() : null,
                proposed ? draft.frozen().hash() : null,
                approved ? release.approver().id() : null,
                approved ? release.approved() : null,
                returned ? release.approver().id() : null,
                returned ? release.approved() : null,
                returned ? answer.returned() : null);
    }

    private static void tell(
            DemoStage stage, Subject subject, DemoAnswer answer, DemoRelease release, ContributionState state) {
        tell(stage, release.begun(), release.author(), subject, "drafted", answer, null);
        boolean returned = state == ContributionState.IN_DRAFT && answer.returned() != null;
        if (state == ContributionState.IN_DRAFT && !returned) {
            return;
        }
        tell(stage, release.proposed(), release.author(), subject, "proposed", answer, null);
        if (returned) {
            tell(stage, release.approved(), release.approver(), subject, "returned", answer, answer.returned());
        }
        if (state == ContributionState.APPROVED || state == ContributionState.PUBLISHED) {
            tell(stage, release.approved(), release.approver(), subject, "approved", answer, null);
        }
        if (state == ContributionState.PUBLISHED) {
            tell(stage, release.released(), stage.manager(), subject, "published", answer, null);
        }
    }

    private static void tell(
            DemoStage stage, Instant at, Actor actor, Subject subject, String verb, DemoAnswer answer, String reason) {
        Map<String, Object> after = new LinkedHashMap<>(answer.draft().frozen().values());
        if (reason != null) {
            after.put("reason", reason);
        }
        stage.tell(
                at,
                actor,
                new ResponseChanged(subject, ResponseChanged.SUBJECT + "." + verb, Map.of(), after, null, List.of()));
    }

    private static void open(DemoStage stage, Subject subject, List<DemoCase> answered, ContributionState state) {
        String step =
                switch (state) {
                    case TO_APPROVE -> "response.approve";
                    case APPROVED -> "response.publish";
                    default -> null;
                };
        if (step == null) {
            return;
        }
        DemoCase first = answered.get(0);
        LocalDate due = answered.stream()
                .map(DemoCase::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        stage.tasks()
                .add(new TaskChange.Open(
                        step,
                        subject,
                        "participation",
                        first.told().title(),
                        stage.title(),
                        Role.EVALUATOR,
                        first.department(),
                        null,
                        due,
                        first.page()));
    }

    private long number(String sequence) {
        return sql.first("select nextval('participation." + sequence + "') as key", row -> row.number("key"))
                .orElseThrow();
    }
}
