package de.dresden.smartparticipation.product.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which page is looked at by whom, each in the states in which it looks different. */
final class Visits {

    private static final Path PAGES = Path.of("../web-faces/src/main/webapp");

    private Visits() {}

    /** A page of each kind: a start page, lists, a case, forms, a wizard, a report, a page of the administration. */
    static Map<String, List<String>> few(Stored stored) {
        Map<String, List<String>> visits = new LinkedHashMap<>();
        visits.put(
                "j.weber",
                List.of(
                        "/index.xhtml",
                        "/consultations/overview.xhtml?reference=" + consultation(stored, "PUBLISHED"),
                        "/consultations/standing.xhtml?reference=" + consultation(stored, "PUBLISHED"),
                        "/consultations/edit.xhtml",
                        "/imports/wizard.xhtml"));
        visits.put("s.hoffmann", List.of("/contributions/list.xhtml", "/contributions/moderation.xhtml"));
        visits.put("a.fischer", List.of("/contributions/case.xhtml?ref=" + answered(stored, "TO_APPROVE")));
        visits.put("k.brandt", List.of("/accounts/list.xhtml"));
        return visits;
    }

    /** Every page; the {@link Furnishing} has to be there. */
    static Map<String, List<String>> all(Stored stored) {
        String open = consultation(stored, "PUBLISHED");
        String draft = consultation(stored, "DRAFT");
        String received = contribution(stored, "RECEIVED");
        Map<String, List<String>> visits = new LinkedHashMap<>();
        visits.put(
                "j.weber",
                List.of(
                        "/index.xhtml",
                        "/index.xhtml?view=DEPARTMENT",
                        "/me/index.xhtml",
                        "/me/password.xhtml",
                        "/consultations/list.xhtml",
                        "/consultations/edit.xhtml",
                        "/consultations/edit.xhtml?reference=" + draft,
                        "/consultations/area.xhtml?reference=" + draft,
                        "/consultations/phases.xhtml?reference=" + draft,
                        "/consultations/topics.xhtml?reference=" + open,
                        "/consultations/modules.xhtml?reference=" + open,
                        "/consultations/openData.xhtml?reference=" + open,
                        "/consultations/openData.xhtml?reference=" + consultation(stored, "EVALUATED"),
                        "/consultations/retention.xhtml?reference=" + open,
                        "/consultations/retention.xhtml?reference=" + consultation(stored, "EVALUATED"),
                        "/modules/ideas.xhtml?module=" + ideas(stored),
                        "/modules/ideas.xhtml?module=" + ideas(stored) + "&field="
                                + stored.text("select min(id)::text from participation.idea_field"),
                        "/modules/ideasSettings.xhtml?module=" + ideas(stored),
                        "/modules/ideasPreview.xhtml?module=" + ideas(stored),
                        "/modules/display.xhtml?module=" + module(stored, "DISPLAY"),
                        "/privacy/list.xhtml",
                        "/privacy/request.xhtml?id=" + stored.text("select min(id)::text from platform.person_request"),
                        "/modules/measures.xhtml?module=" + module(stored, "MEASURES"),
                        "/modules/measures.xhtml?part=results&module=" + module(stored, "MEASURES"),
                        "/modules/dialogue.xhtml?module=" + module(stored, "DIALOGUE"),
                        "/modules/events.xhtml?module=" + module(stored, "EVENTS"),
                        "/consultations/reply.xhtml?reference=" + open,
                        "/consultations/preview.xhtml?reference=" + draft,
                        "/consultations/overview.xhtml?reference=" + open,
                        "/consultations/overview.xhtml?reference=" + draft,
                        "/consultations/documents.xhtml?reference=" + open,
                        "/consultations/easy.xhtml?reference=" + open + "&kind=ENGLISH",
                        "/consultations/copy.xhtml?reference=" + open,
                        "/consultations/back.xhtml?reference=" + consultation(stored, "CLOSED"),
                        "/consultations/standing.xhtml?reference=" + open,
                        "/consultations/handout.xhtml?reference=" + open,
                        "/modules/survey.xhtml?module=" + module(stored, "SURVEY"),
                        "/modules/surveyQuestion.xhtml?section=5&question=7&module=" + module(stored, "SURVEY"),
                        "/modules/surveySettings.xhtml?module=" + module(stored, "SURVEY"),
                        "/modules/surveyPreview.xhtml?module=" + module(stored, "SURVEY"),
                        "/modules/surveyResults.xhtml?question=3&by=6&module=" + module(stored, "SURVEY"),
                        "/modules/surveyTexts.xhtml?question=12&module=" + module(stored, "SURVEY"),
                        "/contributions/list.xhtml?state=RECEIVED&state=ACCEPTED",
                        "/contributions/list.xhtml?q=nichtspasst",
                        "/contributions/paper.xhtml",
                        "/imports/wizard.xhtml",
                        "/responses/list.xhtml",
                        "/agencies/list.xhtml",
                        "/agencies/agency.xhtml",
                        "/agencies/agency.xhtml?ref=" + stored.text("select min(reference) from participation.agency"),
                        "/agencies/import.xhtml",
                        "/agencies/round.xhtml?round="
                                + stored.text("select max(round_id)::text from participation.hearing"),
                        "/statements/list.xhtml",
                        "/statements/list.xhtml?plan=" + plan(stored),
                        "/statements/enter.xhtml?plan=" + plan(stored),
                        "/statements/weighing.xhtml?plan=" + plan(stored),
                        "/statements/case.xhtml?ref="
                                + stored.text("select min(reference) from participation.statement"),
                        "/statements/group.xhtml?id="
                                + stored.text("select max(id)::text from participation.statement_group"),
                        "/statements/point.xhtml?id="
                                + stored.text("select max(id)::text from participation.statement_point"),
                        "/jobs/list.xhtml",
                        "/jobs/job.xhtml?id="
                                + stored.text("select max(id)::text from platform.job where requested_by ="
                                        + " (select id from platform.v_person where login = 'j.weber')"),
                        "/search.xhtml?q=Radweg",
                        "/error/404.xhtml",
                        "/error/403.xhtml",
                        "/error/409.xhtml",
                        "/error/411.xhtml",
                        "/error/413.xhtml",
                        "/error/415.xhtml",
                        "/error/500.xhtml",
                        "/error/expired.xhtml?back=%2Findex.xhtml"));
        visits.put(
                "s.hoffmann",
                List.of(
                        "/index.xhtml",
                        "/contributions/moderation.xhtml",
                        "/contributions/comments.xhtml?consultation=" + open,
                        "/contributions/list.xhtml",
                        "/contributions/case.xhtml?ref=" + received,
                        "/contributions/case.xhtml?ref=" + contribution(stored, "REFUSED"),
                        "/contributions/split.xhtml?ref=" + received));
        visits.put(
                "a.fischer",
                List.of(
                        "/index.xhtml",
                        "/contributions/list.xhtml",
                        "/contributions/handover.xhtml",
                        "/responses/list.xhtml",
                        "/responses/group.xhtml?refs=" + stored.openCase(),
                        "/contributions/case.xhtml?ref=" + stored.openCase(),
                        "/contributions/case.xhtml?ref=" + answered(stored, "TO_APPROVE"),
                        "/contributions/case.xhtml?ref=" + answered(stored, "PUBLISHED")));
        visits.put(
                "k.brandt",
                List.of(
                        "/accounts/list.xhtml",
                        "/accounts/edit.xhtml",
                        "/accounts/edit.xhtml?login=a.fischer",
                        "/departments/list.xhtml",
                        "/areas/list.xhtml",
                        "/mails/list.xhtml",
                        "/mails/mail.xhtml?id=" + stored.text("select max(id)::text from platform.mail"),
                        "/templates/list.xhtml",
                        "/templates/edit.xhtml?key=platform.letter.person-data",
                        "/templates/edit.xhtml?key=platform.letter.person-data&language=en",
                        "/texts/list.xhtml",
                        "/texts/edit.xhtml?name=privacy",
                        "/texts/feedback.xhtml?id=" + stored.text("select min(id)::text from platform.page_feedback"),
                        "/privacy/list.xhtml",
                        "/settings/index.xhtml",
                        "/plans/holidays.xhtml"));
        visits.put(
                "r.winkler",
                List.of(
                        "/audit/list.xhtml",
                        "/audit/entry.xhtml?id=" + stored.text("select max(id)::text from platform.audit_entry")));
        visits.put("b.krueger", CallVisits.all(stored));
        visits.merge("e.sommer", ApplicationVisits.all(stored), Visits::both);
        visits.merge("e.sommer", CheckVisits.all(stored), Visits::both);
        visits.merge("b.krueger", DecisionVisits.all(stored), Visits::both);
        visits.merge("d.nowak", CheckVisits.asked(stored, "UWA"), Visits::both);
        visits.merge("b.krueger", EvaluationVisits.all(stored), Visits::both);
        visits.merge("b.krueger", VoteVisits.all(stored), Visits::both);
        visits.merge("b.krueger", JuryVisits.managers(stored), Visits::both);
        visits.put("q.petzold", JuryVisits.members(stored, "q.petzold"));
        visits.put(
                "h.sander",
                List.of(
                        "/jury/call.xhtml?ref=" + JuryVisits.call(stored, "OPEN"),
                        "/jury/application.xhtml?ref=" + JuryVisits.call(stored, "OPEN") + "&application="
                                + JuryVisits.application(stored, "h.sander", "d.conflict")));
        visits.put("v.berger", CompanyVisits.managers(stored));
        visits.put("a.lange", CompanyVisits.intake(stored));
        visits.merge("v.berger", RoundVisits.all(stored), Visits::both);
        visits.merge("v.berger", TandemVisits.all(stored), Visits::both);
        visits.merge("v.berger", PracticeVisits.managers(stored), Visits::both);
        visits.put("y.demir", List.of("/rewards/index.xhtml"));
        visits.merge("j.weber", PlanVisits.all(stored), Visits::both);
        visits.merge("y.demir", TripVisits.all(stored), Visits::both);
        visits.merge("y.demir", SettlementVisits.all(stored), Visits::both);
        visits.merge("y.demir", PartnerVisits.all(stored), Visits::both);
        visits.merge("y.demir", ChallengeVisits.all(stored), Visits::both);
        visits.merge("y.demir", PaymentVisits.certified(), Visits::both);
        visits.merge("k.brandt", PaymentVisits.set(), Visits::both);
        visits.put("o.engel", PaymentVisits.ordered());
        visits.merge("y.demir", LedgerVisits.clerks(stored), Visits::both);
        visits.merge("o.engel", LedgerVisits.treasury(stored), Visits::both);
        visits.merge("e.sommer", ProjectBudgetVisits.of(stored), Visits::both);
        visits.merge("e.sommer", ProjectPlanVisits.of(stored), Visits::both);
        visits.merge("b.krueger", GrantVisits.all(stored), Visits::both);
        visits.merge("e.sommer", ProjectVisits.of(stored), Visits::both);
        visits.merge("o.engel", ProjectBudgetVisits.of(stored), Visits::both);
        visits.merge("e.sommer", ProofVisits.all(stored), Visits::both);
        visits.merge("o.engel", ProofVisits.treasury(stored), Visits::both);
        visits.put("x.krause", PartnerVisits.own(stored));
        visits.merge("x.krause", SettlementVisits.own(stored), Visits::both);
        visits.merge("k.brandt", List.of("/rewards/rule.xhtml?name=SPEED_TRAM"), Visits::both);
        visits.merge("r.winkler", audited(stored, open), Visits::both);
        visits.merge("r.winkler", PlanVisits.audited(stored), Visits::both);
        return visits;
    }

    /** What the auditor sees of a consultation: everything, and nothing to press. */
    private static List<String> audited(Stored stored, String open) {
        return List.of(
                "/consultations/list.xhtml",
                "/consultations/overview.xhtml?reference=" + open,
                "/consultations/standing.xhtml?reference=" + open,
                "/consultations/modules.xhtml?reference=" + open,
                "/consultations/openData.xhtml?reference=" + open,
                "/consultations/retention.xhtml?reference=" + consultation(stored, "EVALUATED"),
                "/modules/ideas.xhtml?module=" + ideas(stored),
                "/modules/survey.xhtml?module=" + module(stored, "SURVEY"),
                "/modules/surveyResults.xhtml?module=" + module(stored, "SURVEY"),
                "/modules/surveyTexts.xhtml?question=12&module=" + module(stored, "SURVEY"),
                "/modules/measures.xhtml?part=results&module=" + module(stored, "MEASURES"),
                "/modules/dialogue.xhtml?module=" + module(stored, "DIALOGUE"),
                "/modules/events.xhtml?module=" + module(stored, "EVENTS"),
                "/modules/display.xhtml?module=" + module(stored, "DISPLAY"),
                "/contributions/list.xhtml",
                "/contributions/case.xhtml?ref=" + answered(stored, "PUBLISHED"));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Pages of the intranet that exist and that nobody visits. */
    static Set<String> missing(Map<String, List<String>> visits) {
        return unseen(visits.values().stream().flatMap(List::stream), path -> !path.startsWith("/public/"));
    }

    /** Pages of this kind that exist and are not among the addresses. */
    static Set<String> unseen(Stream<String> addresses, Predicate<String> kind) {
        Set<String> seen =
                addresses.map(address -> address.replaceFirst("\\?.*", "")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
                    .filter(path -> kind.test(path) && !seen.contains(path))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plan(Stored stored) {
        return stored.text("select min(p.reference) from participation.plan p"
                + " join participation.statement s on s.plan_id = p.id");
    }

    private static String consultation(Stored stored, String state) {
        return stored.text("select min(reference) from participation.consultation where state = ?", state);
    }

    private static String module(Stored stored, String kind) {
        return stored.text("select min(id)::text from participation.module where kind = ?", kind);
    }

    private static String ideas(Stored stored) {
        return stored.text("select min(module_id)::text from participation.idea_field");
    }

    private static String contribution(Stored stored, String state) {
        return stored.text("select min(reference) from participation.contribution where state = ?", state);
    }

    /** One that the Amt für Stadtplanung und Mobilität answers. */
    private static String answered(Stored stored, String state) {
        return stored.text("""
                select min(reference) from participation.contribution
                where department_id = (select id from platform.v_department where code = 'ASM') and state = ?""", state);
    }
}
