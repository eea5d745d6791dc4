package de.dresden.smartparticipation.product.pages;

import com.microsoft.playwright.Page;

/**
 * What there is to be looked at beyond the demo: a draft, a job, mails, requests of citizens, formats that are over, and links
 * that in life only their holders know. Made once in the product that all tests share: by walking where the walk is short,
 * otherwise behind the product's back.
 */
final class Furnishing {

    static final String SILENT_AGENCY = "link-of-a-silent-agency";
    static final String ANSWERED_AGENCY = "link-of-an-agency-that-answered";
    static final String OPEN_CONTRIBUTION = "link-of-a-contribution-that-can-be-corrected";
    static final String ANSWERED_CONTRIBUTION = "link-of-a-contribution-that-is-answered";
    static final String QUERIED_APPLICATION = "link-of-an-application-that-is-asked-back";
    static final String SUBMITTED_APPLICATION = "link-of-an-application-that-is-sent";
    static final String QUERIED_COMPANY = "link-of-a-company-that-is-asked-back";
    static final String PAIRED_COMPANY = "link-of-a-company-with-a-partner";
    static final String INVITED_PARTNER = "link-of-a-partner-that-is-named";
    static final String TOLD_STORY = "link-of-a-story-that-is-told";
    static final String TANDEM_COMPANY = "link-of-a-company-in-a-tandem";
    static final String SILENT_COMPANY = "link-of-a-company-that-is-asked-how-satisfied";
    static final String HOLDER_OF_A_SEAT = "link-of-a-registration";
    static final String OWN_DATA = "link-of-a-person-to-the-own-data";
    static final String TO_CONFIRM = "link-of-an-address-to-be-confirmed";
    static final String CONFIRMED = "link-of-a-confirmed-address";

    private static final String DRAFT = "Ein Entwurf";
    private static final double READING = 3_500;

    private static final String LINK = """
            insert into platform.secret_link (id, token_hash, purpose, subject_type, subject_id, subject_reference, issued_at)
            select nextval('platform.secret_link_id'), encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?, ?::bigint, ?, now()
            returning id::text""";

    private static final String CONFIRMATION = """
            insert into platform.confirmation (id, token_hash, email, purpose, subject_type, subject_id, subject_reference,
                language, asked_at, ends_at, confirmed_at)
            select nextval('platform.confirmation_id'), encode(sha256(convert_to(?, 'UTF8')), 'hex'),
                case when w.confirmed_at is null then 'lea@example.org' end, 'participation.follow', 'consultation', c.id,
                c.reference, 'de', now(), now() + interval '7 days', w.confirmed_at
            from participation.consultation c cross join (select ?::timestamptz as confirmed_at) w
            where c.reference = ? returning id::text""";

    private static final String MODULE = """
            insert into participation.module (id, consultation_id, kind, title, intro, position, version)
            select nextval('participation.module_id'), c.id, ?, ?, '', 9, 1
            from participation.consultation c where c.reference = ? returning id::text""";

    private static final String MEASURES = """
            with made as (
                insert into participation.measure (id, module_id, position, title, text, version)
                select nextval('participation.measure_id'), ?::bigint, position, title, text, 1
                from participation.measure
                where position < 12 and module_id = (select min(module_id) from participation.measure)
                returning id, module_id),
            judge as (
                insert into participation.measure_judge (id, module_id, seed)
                select -n, (select min(module_id) from made), 'seed' || n from generate_series(1, 12) n returning id),
            vote as (
                insert into participation.measure_vote (judge_id, measure_id, vote)
                select j.id, m.id, (array['AGREE', 'DISAGREE', 'PASS'])[1 + (m.id * j.id * j.id % 3)::int] from judge j, made m
                returning 1)
            select count(*)::text from vote""";

    private static final String SURVEY = """
            insert into platform.survey (id, subject_type, subject_id, subject_reference, content, access, results, version)
            select nextval('platform.survey_id'), subject_type, ?::bigint, ?, content, 'OPEN', 'AFTER_END', 1
            from platform.survey order by id limit 1 returning id::text""";

    private static final String DISPLAY = """
            insert into participation.plan_display (module_id, plan_id)
            select ?::bigint, id from participation.plan where reference = ? returning module_id::text""";

    private static final String NAMED_PARTNER = """
            with pair as (
                insert into projects.company_pair (id, partner_name, partner_email, language, named_at, invited_at, version)
                select nextval('projects.company_pair_id'), 'Holzwerk', 'post@holzwerk.example', 'de', now(), now(), 1 returning id)
            update projects.company c set pair_id = pair.id, pair_side = 1 from pair
            where c.id = (select min(id) from projects.company where state = 'RELEASED' and pair_id is null) returning c.id::text""";

    private final Chromium chromium;
    private final Stored stored;

    Furnishing(Chromium chromium) {
        this.chromium = chromium;
        stored = new Stored(chromium.product());
    }

    /** Makes what is not there yet. */
    Furnishing made() {
        if (stored.number("select count(*)::text from participation.consultation where title = ?", DRAFT) == 0) {
            work();
            feedback();
            formats();
            links();
            TripVisits.furnish(chromium.product().url() + "/api/v1");
            PaymentVisits.furnish(stored);
        }
        return this;
    }

    private void work() {
        try (Desk manager = chromium.desk("j.weber");
                Desk moderator = chromium.desk("s.hoffmann")) {
            Consultation.created(manager, DRAFT).wholeCity();
            String open = consultation("PUBLISHED");
            manager.open("/imports/wizard.xhtml?consultation=" + open);
            manager.at("file:upload").setInputFiles(SharedData.krefeld());
            manager.press("file:read").press("columns:try").awaitJob();
            moderator.open("/contributions/paper.xhtml?consultation=" + open);
            moderator
                    .choose("form:channel", "Brief")
                    .fill("form:title", "Bitte um Rückfrage")
                    .fill("form:text", "Mehr Bänke!")
                    .fill("form:senderEmail", "anna@example.org")
                    .press("form:save")
                    .fill("moderation:question", "Wo genau?")
                    .press("moderation:ask");
            manager.open("/privacy/list.xhtml")
                    .choose("form:kind", "Auskunft über eigene Daten")
                    .fill("form:email", "anna@example.org")
                    .fill("form:how", "Personalausweis im Bürgerbüro")
                    .press("form:enter");
        }
    }

    private void feedback() {
        Page citizen = chromium.anonymous(Chromium.WIDE);
        citizen.navigate("/public/feedback.xhtml");
        citizen.fill("[name=text]", "Der Knopf ist mit der Tastatur schwer zu finden.");
        citizen.fill("[name=email]", "lea@example.org");
        citizen.waitForTimeout(READING);
        citizen.click("main form button[type=submit]");
        citizen.locator(".notice.done").waitFor();
        citizen.context().close();
    }

    private void formats() {
        String ended = consultation("EVALUATED");
        stored.text(MEASURES, stored.text(MODULE, "MEASURES", "Maßnahmen von damals", ended));
        stored.text(SURVEY, stored.text(MODULE, "SURVEY", "Umfrage von damals", ended), ended);
        stored.text(DISPLAY, stored.text(MODULE, "DISPLAY", "Auslegung des Bebauungsplans", ended), plan());
    }

    private void links() {
        agency(SILENT_AGENCY, "NOTIFIED");
        agency(ANSWERED_AGENCY, "ANSWERED");
        contribution(OPEN_CONTRIBUTION, "RECEIVED");
        contribution(ANSWERED_CONTRIBUTION, "PUBLISHED");
        application(QUERIED_APPLICATION, "QUERIED");
        application(SUBMITTED_APPLICATION, "SUBMITTED");
        companies();
        String seat = stored.text("""
                select min(r.id)::text from participation.event_registration r
                join participation.event e on e.id = r.event_id where r.state = 'SEATED' and e.starts_at > now()""");
        link(HOLDER_OF_A_SEAT, "participation.event-registration", "event-registration", seat, "VA");
        String request = stored.text("select min(id)::text from platform.person_request");
        link(OWN_DATA, "platform.person-data", "person-request", request, "DA");
        stored.text(CONFIRMATION, TO_CONFIRM, null, consultation("PUBLISHED"));
        stored.text(CONFIRMATION, CONFIRMED, "2026-01-01", consultation("PUBLISHED"));
    }

    private void application(String key, String state) {
        String id = stored.text("select min(id)::text from projects.application where state = ?", state);
        link(key, "projects.application", "application", id, "AN");
    }

    private void companies() {
        link(QUERIED_COMPANY, "projects.company", "company", company("state = 'QUERIED'"), "UN");
        link(PAIRED_COMPANY, "projects.company", "company", company("pair_side = 2"), "UN");
        link(INVITED_PARTNER, "projects.company-invitation", "company", stored.text(NAMED_PARTNER), "UN");
        String side =
                stored.text("select max(s.id)::text from projects.cooperation_pair_side s join projects.best_practice b"
                        + " on b.pair_id = s.pair_id where b.id = (select max(id) from projects.best_practice)");
        String story = stored.text("select max(reference) from projects.best_practice");
        stored.text(
                "update projects.satisfaction_request set closes_on = current_date + 9 where answered_on is null returning ''");
        String asked = stored.text("select min(id)::text from projects.satisfaction_request where answered_on is null");
        link(SILENT_COMPANY, "projects.satisfaction", "satisfaction-request", asked, "RU/UN");
        link(TOLD_STORY, "projects.practice", "cooperation-pair-side", side, story + "/UN");
        String tandem = stored.text("select min(s.id)::text from projects.cooperation_pair_side s"
                + " join projects.tandem t on t.pair_id = s.pair_id");
        link(TANDEM_COMPANY, "projects.pairing", "cooperation-pair-side", tandem, "RU/UN");
    }

    private String company(String which) {
        return stored.text("select min(id)::text from projects.company where " + which);
    }

    private void agency(String key, String state) {
        String hearing = stored.text("select min(id)::text from participation.hearing where state = ?", state);
        link(key, "participation.hearing", "hearing", hearing, plan());
    }

    private void contribution(String key, String state) {
        String reference = stored.text(
                "select min(c.reference) from participation.contribution c join participation.consultation v"
                        + " on v.id = c.consultation_id where c.state = ? and (v.state = 'PUBLISHED' or c.state = 'PUBLISHED')",
                state);
        String id = stored.text("select id::text from participation.contribution where reference = ?", reference);
        link(key, "participation.contribution", "contribution", id, reference);
    }

    private void link(String key, String purpose, String type, String id, String reference) {
        stored.text(LINK, key, purpose, type, id, reference);
    }

    /** Sends a statement on the plan that is laid out. @return address of its acknowledgement */
    String acknowledgement() {
        Page citizen = chromium.anonymous(Chromium.WIDE);
        citizen.navigate("/public/statement.xhtml?ref=" + plan());
        citizen.fill("[name=text]", "Der Fußweg am Kai soll breiter werden.");
        citizen.fill("[name=name]", "Lea Sommer");
        citizen.waitForTimeout(READING);
        citizen.click("main form button.first");
        citizen.waitForURL("**/public/statement.xhtml?receipt=**");
        String address = citizen.url().replaceFirst("https?://[^/]+", "");
        citizen.context().close();
        return address;
    }

    /** Where the latest mail that can be unsubscribed leads to. */
    String unsubscription() {
        return stored.text(
                        "select unsubscribe from platform.mail where unsubscribe is not null order by id desc limit 1")
                .replaceFirst("https?://[^/]+", "");
    }

    /** The module of a format that is over. */
    String ended(String kind) {
        return stored.text(
                "select min(m.id)::text from participation.module m join participation.consultation c"
                        + " on c.id = m.consultation_id where m.kind = ? and c.state = 'EVALUATED'",
                kind);
    }

    private String consultation(String state) {
        return stored.text("select min(reference) from participation.consultation where state = ?", state);
    }

    private String plan() {
        return stored.text("select min(reference) from participation.plan where name like '%Hafenbogen'");
    }
}
