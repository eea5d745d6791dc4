package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsWorld.Side;
import de.dresden.smartparticipation.rights.RolesMatrix.Scope;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The objects of one call: own, foreign or missing ones. What is not there from the beginning is made by SQL in the call's
 * transaction, so that every call finds it fresh.
 */
final class RightsObjects {

    static final long NONE = 999_999_999L;

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String CONTRIBUTION = """
            insert into participation.contribution (id, consultation_id, reference, number, title, text, channel, received_at,
                entered_at, topic_id, state, refusal_ground, department_id, version)
            select nextval('participation.contribution_id'), k.id, ?, ?, 'Title', 'Some words', 'LETTER', ?, ?,
                (select min(t.id) from participation.topic t where t.consultation_id = k.id), ?, ?, ?, 1
            from participation.consultation k where k.reference = ?""";

    private static final String TOKEN = """
            insert into platform.access_token (id, account_id, name, hash, created_at, expires_at, version)
            select nextval('platform.access_token_id'), ?, 'token', encode(sha256(gen_random_uuid()::text::bytea), 'hex'),
                ?, ?, 1 returning id""";

    private static final String SESSION = """
            insert into platform.login_session (id, account_id, stamp, started_at, last_seen_at, address, agent, version)
            values (nextval('platform.login_session_id'), ?, '-', ?, ?, 'test', 'test', 1) returning id""";

    private static final String DEPUTYSHIP = """
            insert into platform.deputyship (id, account_id, deputy_id, from_date, until_date, version)
            values (nextval('platform.deputyship_id'), ?, ?, date '2099-01-01', date '2099-01-02', 1) returning id""";

    private static final String MAIL = """
            insert into platform.mail (id, recipient, subject_line, body, about_type, about_id, about_reference, created_at,
                state, next_attempt_at)
            values (nextval('platform.mail_id'), 'a@example.org', 'Subject', 'Body', 'trial', 1, 'T-1', ?, 'WAITING',
                'infinity') returning id""";

    private static final String WORDING = "{\"de\":\"Words\",\"en\":\"\"}";

    private static final String SURVEY = """
            {"lastKey": 4, "sections": [{"key": 1, "title": W, "intro": W, "questions": [
            {"key": 2, "kind": "SINGLE", "text": W, "help": W, "mandatory": false, "lines": [],
            "choices": [{"key": 1, "wording": W}, {"key": 2, "wording": {"de": "No", "en": ""}}],
            "scale": {"from": 1, "to": 5, "low": W, "high": W}, "range": {"decimals": 0, "unit": W},
            "shown": {"all": true, "terms": []}},
            {"key": 4, "kind": "SCALE", "text": W, "help": W, "mandatory": false, "lines": [], "choices": [],
            "scale": {"from": 1, "to": 5, "low": W, "high": W}, "range": {"decimals": 0, "unit": W},
            "shown": {"all": true, "terms": []}},
            {"key": 3, "kind": "TEXT", "text": W, "help": W, "mandatory": false, "lines": [], "choices": [],
            "scale": {"from": 1, "to": 5, "low": W, "high": W}, "range": {"decimals": 0, "unit": W},
            "shown": {"all": true, "terms": []}}]}]}""".replace("W,", WORDING + ",").replace("W}", WORDING + "}");

    private static final String JOB = """
            insert into platform.job (id, kind, title, parameters, about_type, about_id, about_reference, requested_by,
                requested_at, state, not_before, finished_at, failure, result_file)
            values (nextval('platform.job_id'), 'trial', 'Trial', '{}', 'trial', 1, 'T-1', ?, ?, ?, 'infinity', ?, ?, ?)
            returning id""";

    private final Sql sql;
    private final String login;
    private final Long account;
    private final Scope scope;
    private final Side side;
    private final Side foreign;

    RightsObjects(Sql sql, String login, Long account, Scope scope, Side side, Side foreign) {
        this.sql = sql;
        this.login = login;
        this.account = account;
        this.scope = scope;
        this.side = side;
        this.foreign = foreign;
    }

    boolean missing() {
        return scope == Scope.MISSING;
    }

    Scope scope() {
        return scope;
    }

    char sideName() {
        return side.name();
    }

    /** Login of the caller, of somebody else, or of no account; nobody's own one is somebody's. */
    String login() {
        return switch (scope) {
            case OWN -> login == null ? RightsWorld.login("colleague", 'a') : login;
            case FOREIGN -> RightsWorld.login("colleague", 'b');
            case MISSING -> "nobody.known";
        };
    }

    /** Account of the caller or of somebody else. */
    long account() {
        return scope == Scope.OWN && account != null ? account : accountOf(RightsWorld.login("colleague", 'b'));
    }

    long department() {
        return missing() ? NONE : side.department();
    }

    String draft() {
        return missing() ? "BV-1999-999" : side.draft();
    }

    String published() {
        return missing() ? "BV-1999-999" : side.published();
    }

    /** The draft, brought into another state. */
    String consultation(String state) {
        sql.update(
                "update participation.consultation set state = ?, published_at = ? where reference = ?",
                state,
                THEN,
                draft());
        return draft();
    }

    long version(String consultation) {
        return number(
                "select coalesce(max(version), 0) as n from participation.consultation where reference = ?",
                consultation);
    }

    /** The first topic of a consultation. */
    long topic(String consultation) {
        return number("""
                select coalesce(min(t.id), 999999999) as n from participation.topic t
                join participation.consultation k on k.id = t.consultation_id where k.reference = ?""", consultation);
    }

    /** A module of a consultation, made afresh and open with its participation. */
    long module(String consultation, String kind) {
        return missing() ? NONE : number("""
                insert into participation.module (id, consultation_id, kind, title, position, version)
                select nextval('participation.module_id'), id, ?, 'Module', 9, 1
                from participation.consultation where reference = ? returning id""", kind, consultation);
    }

    /** A survey with one question, one sheet and letters, its results shown. @return key of its module */
    long survey(String consultation) {
        if (missing()) {
            return NONE;
        }
        long module = module(consultation, "SURVEY");
        long survey = number("""
                insert into platform.survey (id, subject_type, subject_id, subject_reference, content, edition, access, results, version)
                values (nextval('platform.survey_id'), 'module', ?, ?, ?, 1, 'TOKEN', 'LIVE', 1) returning id""", module, consultation, SURVEY);
        sql.update(
                "insert into platform.survey_sheet (id, survey_id, edition, sent_on, answers, shown)"
                        + " values (?, ?, 1, date '2026-01-01', '{\"2\": [1], \"3\": \"Some words\"}', true)",
                survey,
                survey);
        return module;
    }

    /** Key of the one sheet that a survey's module has. */
    long sheet(long module) {
        return missing() ? NONE : number("select id as n from platform.survey where subject_id = ?", module);
    }

    /** The module for ideas that every consultation begins with. */
    long ideas(String consultation) {
        return number("""
                select coalesce(min(m.id), 999999999) as n from participation.module m
                join participation.consultation k on k.id = m.consultation_id
                where k.reference = ? and m.kind = 'IDEAS'""", consultation);
    }

    /** An own field of a consultation's ideas, made afresh. */
    long ideaField(String consultation) {
        return missing() ? NONE : number("""
                insert into participation.idea_field (id, module_id, kind, label, required, internal, position, version)
                select nextval('participation.idea_field_id'), m.id, 'TEXT', 'Field', false, false, 0, 1
                from participation.module m join participation.consultation k on k.id = m.consultation_id
                where k.reference = ? and m.kind = 'IDEAS' returning id""", consultation);
    }

    /** A document of a consultation, its file without a content. */
    long document(String consultation) {
        return missing() ? NONE : number("""
                with stored as (insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type,
                        subject_id, subject_reference)
                    select nextval('platform.file_id'), 'plan.pdf', 'application/pdf', 1, repeat('0', 64), created_at,
                        'consultation-document', id, reference
                    from participation.consultation where reference = ? returning id, subject_id)
                insert into participation.document (id, consultation_id, file_id, title, position, version)
                select nextval('participation.document_id'), subject_id, id, 'Plan', 0, 1 from stored
                returning id as n""", consultation);
    }

    long reply(String consultation) {
        sql.update("""
                insert into participation.standard_reply (id, consultation_id, title, body, version)
                select nextval('participation.standard_reply_id'), id, 'Reply', 'Body', 1
                from participation.consultation where reference = ?""", consultation);
        return number("""
                select coalesce(max(r.id), 999999999) as n from participation.standard_reply r
                join participation.consultation k on k.id = r.consultation_id where k.reference = ?""", consultation);
    }

    /** A contribution in a state in which it has no answer yet. */
    String contribution(String state) {
        return missing() ? "BE-1999-99999" : contribution(sql, side, state);
    }

    /** A contribution that another department leads and this side's is asked to sign along. */
    String toSign() {
        if (missing()) {
            return "BE-1999-99999";
        }
        String reference = contribution(sql, foreign, "DISTRIBUTED");
        sql.update(
                "update participation.contribution set state = 'IN_DRAFT', response_id = ? where reference = ?",
                foreign.answers().get("draft").id(),
                reference);
        return asked(reference, side);
    }

    /** A contribution that the other side's department is asked to sign along. */
    String asked() {
        return missing() ? "BE-1999-99999" : asked(contribution("DISTRIBUTED"), foreign);
    }

    long foreignDepartment() {
        return foreign.department();
    }

    private String asked(String reference, Side by) {
        sql.update("""
                insert into participation.co_signing (contribution_id, department_id, state, asked_at)
                select id, ?, 'ASKED', ? from participation.contribution where reference = ?""", by.department(), THEN, reference);
        return reference;
    }

    static String contribution(Sql sql, Side side, String state) {
        String reference = "BE-2026-" + NUMBER.incrementAndGet();
        sql.update(
                CONTRIBUTION,
                reference,
                reference,
                THEN,
                THEN,
                state,
                state.equals("REFUSED") ? "SPAM" : null,
                state.equals("DISTRIBUTED") ? side.department() : null,
                side.published());
        return reference;
    }

    ResponseKey answer(String state) {
        return missing() ? new ResponseKey(NONE, 1) : side.answers().get(state);
    }

    long token() {
        return missing() ? NONE : number(TOKEN, account(), THEN, THEN.plusSeconds(3_600 * 24 * 300));
    }

    long session() {
        return missing() ? NONE : number(SESSION, account(), Instant.now(), Instant.now());
    }

    long deputyship() {
        return missing() ? NONE : number(DEPUTYSHIP, account(), accountOf(RightsWorld.login("evaluator", 'b')));
    }

    long mail() {
        return missing() ? NONE : number(MAIL, THEN);
    }

    long job(String state, Long result) {
        boolean over = !state.equals("WAITING");
        String failure = "{\"key\":\"platform.jobs.cancelled\",\"arguments\":[]}";
        return missing()
                ? NONE
                : number(
                        JOB,
                        account(),
                        THEN,
                        state,
                        over ? THEN : null,
                        state.equals("FAILED") ? failure : null,
                        result);
    }

    /** Makes a file that the caller has just uploaded somebody else's, where a foreign one is wanted. */
    long file(long uploaded) {
        if (scope == Scope.FOREIGN) {
            sql.update(
                    "update platform.file set uploaded_by = ?, subject_id = ? where id = ?",
                    account(),
                    account(),
                    uploaded);
        }
        return missing() ? NONE : uploaded;
    }

    /** A department to which nobody belongs. */
    long spareDepartment(boolean active) {
        return missing() ? NONE : number("""
                        insert into platform.department (id, code, name, active, version)
                        values (nextval('platform.department_id') + 80000, 'SPARE', 'Spare', ?, 1) returning id as n""", active);
    }

    void deactivate(String account) {
        sql.update("update platform.account set active = false where login = ?", account);
    }

    long auditEntry() {
        return missing() ? NONE : number("select max(id) as n from platform.audit_entry");
    }

    long accountVersion(String account) {
        return number("select coalesce(max(version), 0) as n from platform.account where login = ?", account);
    }

    long contributionVersion() {
        return 1;
    }

    long accountOf(String other) {
        return number("select id as n from platform.account where login = ?", other);
    }

    private long number(String statement, Object... parameters) {
        String named = statement.contains(" as n") ? statement : statement.replace("returning id", "returning id as n");
        return sql.first(named, row -> row.number("n"), parameters).orElseThrow();
    }
}
