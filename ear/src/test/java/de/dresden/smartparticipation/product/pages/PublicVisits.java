package de.dresden.smartparticipation.product.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which pages for citizens are looked at, by somebody who is not logged in, each in the states in which it looks different. What
 * only a secret link opens is looked at with the links of {@link Furnishing}.
 */
final class PublicVisits {

    private static final String RUNNING_PLAN =
            "select min(reference) from participation.plan where name like '%Hafenbogen'";

    private PublicVisits() {}

    /** A page of each kind: what runs, one consultation, its contributions, one with an answer. */
    static List<String> few(Stored stored) {
        String running = consultation(stored, "PUBLISHED");
        return List.of(
                "/public/index.xhtml",
                "/public/consultation.xhtml?ref=" + running,
                "/public/contributions.xhtml?ref=" + running + "&q=Radwgee",
                "/public/contribution.xhtml?ref=" + answered(stored));
    }

    /** All pages; the furnishing has to be there. */
    static List<String> all(Stored stored, Furnishing furnishing) {
        List<String> visits = new ArrayList<>(few(stored));
        visits.addAll(informal(stored));
        visits.addAll(formats(stored, furnishing));
        visits.addAll(plans(stored));
        visits.addAll(CallVisits.open(stored));
        visits.addAll(EvaluationVisits.open(stored));
        visits.addAll(ApplicationVisits.open(stored));
        visits.addAll(CompanyVisits.open());
        visits.addAll(PracticeVisits.open(stored));
        visits.addAll(VoteVisits.open(stored));
        visits.addAll(ProofVisits.own(stored));
        visits.addAll(GrantVisits.open(stored));
        visits.addAll(ofHolders(stored));
        visits.add(furnishing.unsubscription());
        visits.add(furnishing.acknowledgement());
        return visits;
    }

    private static List<String> informal(Stored stored) {
        String running = consultation(stored, "PUBLISHED");
        String ended = consultation(stored, "EVALUATED");
        String commented = stored.text(
                "select min(c.reference) from participation.contribution c"
                        + " join participation.comment t on t.contribution_id = c.id and t.state = 'SHOWN' and t.answers is null");
        String comment = stored.text(
                "select min(t.id)::text from participation.comment t join participation.contribution c on c.id = t.contribution_id"
                        + " where c.reference = ? and t.state = 'SHOWN' and t.answers is null",
                commented);
        return List.of(
                "/public/index.xhtml?stage=COMING",
                "/public/index.xhtml?q=nichtspasst",
                "/public/consultation.xhtml?ref=" + ended,
                "/public/contributions.xhtml?ref=" + running,
                "/public/contributions.xhtml?ref=" + running + "&q=nichtspasst",
                "/public/contributions.xhtml?ref=" + ended + "&state=answered&page=2",
                "/public/contribution.xhtml?ref=" + unanswered(stored),
                "/public/contribution.xhtml?ref=" + commented + "&answer=" + comment,
                "/public/contribution.xhtml?ref=" + commented + "&report=" + comment,
                "/public/results.xhtml?ref=" + ended,
                "/public/easy.xhtml?ref=" + running,
                "/public/contribute.xhtml?ref=" + running,
                "/public/contribute.xhtml?ref=" + ended,
                "/public/follow.xhtml?ref=" + running,
                "/public/follow.xhtml?ref=" + running + "&done=1",
                "/public/page.xhtml?name=imprint",
                "/public/page.xhtml?name=privacy",
                "/public/page.xhtml?name=accessibility",
                "/public/feedback.xhtml",
                "/public/feedback.xhtml?done=RM-2026-0001",
                "/public/myData.xhtml",
                "/public/myData.xhtml?done=DA-2026-0001");
    }

    private static List<String> formats(Stored stored, Furnishing furnishing) {
        List<String> visits = new ArrayList<>();
        for (String kind : List.of("SURVEY", "MEASURES", "DIALOGUE", "EVENTS", "DISPLAY")) {
            visits.add("/public/" + kind.toLowerCase(Locale.ROOT) + ".xhtml?module=" + module(stored, kind));
        }
        String dialogue = "/public/dialogue.xhtml?module=" + module(stored, "DIALOGUE");
        String section = stored.text(
                "select min(id)::text from participation.dialogue_section where module_id = ?::bigint",
                module(stored, "DIALOGUE"));
        String said = stored.text(
                "select min(id)::text from participation.comment where section_id is not null and state = 'SHOWN'");
        String saidAt = stored.text("select section_id::text from participation.comment where id = ?::bigint", said);
        visits.addAll(List.of(
                dialogue + "&section=" + section,
                dialogue + "&section=" + saidAt + "&answer=" + said,
                dialogue + "&section=" + saidAt + "&report=" + said,
                "/public/surveyResults.xhtml?module=" + module(stored, "SURVEY"),
                "/public/survey.xhtml?module=" + furnishing.ended("SURVEY"),
                "/public/measures.xhtml?module=" + furnishing.ended("MEASURES"),
                "/public/measures.xhtml?sort=CONTROVERSY&module=" + furnishing.ended("MEASURES")));
        for (String which : List.of(
                "min(id) from participation.event where starts_at > now() and taken < seats",
                "min(id) from participation.event where starts_at > now() and taken = seats",
                "min(id) from participation.event where ends_at < now() and minutes is not null")) {
            visits.add("/public/event.xhtml?id=" + stored.text("select (select " + which + ")::text"));
        }
        return visits;
    }

    private static List<String> plans(Stored stored) {
        String running = stored.text(RUNNING_PLAN);
        String decided = stored.text("select min(reference) from participation.plan where name like '%Elbwiesen'");
        return List.of(
                "/public/plans.xhtml",
                "/public/climate.xhtml",
                "/public/offers.xhtml",
                "/public/challenges.xhtml",
                "/public/offer.xhtml?ref="
                        + stored.text("select min(reference) from rewards.offer where state = 'PUBLISHED'"),
                "/public/partnerApplication.xhtml",
                "/public/plan.xhtml?ref=" + running,
                "/public/plan.xhtml?ref=" + decided,
                "/public/statement.xhtml?ref=" + running,
                "/public/statement.xhtml?ref=" + decided);
    }

    /** What the holder of a link sees. */
    private static List<String> ofHolders(Stored stored) {
        String event = stored.text(
                "select event_id::text from participation.event_registration where id ="
                        + " (select subject_id from platform.secret_link where purpose = 'participation.event-registration'"
                        + " and token_hash = encode(sha256(convert_to(?, 'UTF8')), 'hex'))",
                Furnishing.HOLDER_OF_A_SEAT);
        String agency = "/public/agency.xhtml?key=" + Furnishing.SILENT_AGENCY;
        return List.of(
                agency,
                agency + "&step=concerns",
                agency + "&step=affected",
                agency + "&step=time",
                "/public/agency.xhtml?key=" + Furnishing.ANSWERED_AGENCY,
                "/public/myApplication.xhtml?key=" + Furnishing.QUERIED_APPLICATION,
                "/public/myApplication.xhtml?key=" + Furnishing.SUBMITTED_APPLICATION,
                "/public/mine.xhtml?key=" + Furnishing.OPEN_CONTRIBUTION,
                "/public/mine.xhtml?change=1&key=" + Furnishing.OPEN_CONTRIBUTION,
                "/public/mine.xhtml?key=" + Furnishing.ANSWERED_CONTRIBUTION,
                "/public/mine.xhtml?sent=1&key=" + Furnishing.OPEN_CONTRIBUTION,
                "/public/event.xhtml?id=" + event + "&key=" + Furnishing.HOLDER_OF_A_SEAT,
                "/public/measures.xhtml?module=" + module(stored, "MEASURES") + "&key=guessed",
                "/public/myData.xhtml?key=" + Furnishing.OWN_DATA,
                "/public/confirm.xhtml?key=" + Furnishing.TO_CONFIRM,
                "/public/confirm.xhtml?key=" + Furnishing.CONFIRMED);
    }

    /** Forms that say what is missing when they are sent empty; the first one is that for contributions. */
    static List<String> forms(Stored stored) {
        String running = consultation(stored, "PUBLISHED");
        return List.of(
                "/public/contribute.xhtml?ref=" + running,
                "/public/follow.xhtml?ref=" + running,
                "/public/survey.xhtml?module=" + module(stored, "SURVEY"),
                "/public/feedback.xhtml",
                "/public/myData.xhtml");
    }

    /** Where there is nothing, or nothing any more. */
    static List<String> gone() {
        return List.of(
                "/public/nothing.xhtml",
                "/public/consultation.xhtml?ref=BV-1900-001",
                "/public/contribution.xhtml?ref=BE-1900-00001",
                "/public/plan.xhtml?ref=BP-1900-001",
                "/public/mine.xhtml?key=guessed",
                "/public/agency.xhtml?key=guessed",
                "/public/confirm.xhtml?key=guessed",
                "/public/unsubscribe.xhtml?key=guessed",
                "/public/statement.xhtml?receipt=guessed",
                "/public/myData.xhtml?key=guessed");
    }

    /** Pages below {@code /public/} that nobody visits. */
    static Set<String> missing(List<String> visits) {
        return Visits.unseen(visits.stream(), path -> path.startsWith("/public/"));
    }

    private static String module(Stored stored, String kind) {
        return stored.text("select min(id)::text from participation.module where kind = ?", kind);
    }

    private static String consultation(Stored stored, String state) {
        return stored.text("select min(reference) from participation.consultation where state = ?", state);
    }

    private static String answered(Stored stored) {
        return stored.text("select min(reference) from participation.contribution where state = 'PUBLISHED'");
    }

    private static String unanswered(Stored stored) {
        return stored.text("""
                select min(reference) from participation.contribution
                where state = 'DISTRIBUTED' and longitude is not null""");
    }
}
