package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.participation.consultation.ConsultationLifeCycle;
import de.dresden.smartparticipation.participation.consultation.ConsultationSetup;
import de.dresden.smartparticipation.participation.consultation.ConsultationTopics;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.CoreData;
import de.dresden.smartparticipation.participation.consultation.PhaseDays;
import de.dresden.smartparticipation.participation.consultation.PhaseKind;
import de.dresden.smartparticipation.participation.consultation.TopicData;
import de.dresden.smartparticipation.participation.response.Assessment;
import de.dresden.smartparticipation.participation.response.ResponseApproval;
import de.dresden.smartparticipation.participation.response.ResponseDraft;
import de.dresden.smartparticipation.participation.response.ResponseKey;
import de.dresden.smartparticipation.participation.response.Responses;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.Callers;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.rights.RolesMatrix.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Two departments, A and B, with a person for each role in each, a draft and a published consultation, and answers in every
 * state. In B's consultations A has a topic too. The calls are made by the people of A.
 */
@ApplicationScoped
public class RightsWorld {

    /**
     * What belongs to one department.
     *
     * @param department key
     * @param draft reference of a consultation that is ready to be published
     * @param published reference of a published one
     * @param answers answers by their state: draft, proposed (by its evaluator), offered (by a colleague), approved
     */
    record Side(char name, long department, String draft, String published, Map<String, ResponseKey> answers) {}

    static final ResponseDraft ANSWER = new ResponseDraft(Assessment.values()[0], "Because", "Dear citizen");

    private static final Set<Role> EXTERNAL = Set.of(Role.JURY_MEMBER, Role.INTAKE_ASSOCIATION, Role.PARTNER);

    @Inject
    private DataSource database;

    @Inject
    private Sql sql;

    @Inject
    private Callers callers;

    @Inject
    private ConsultationSetup setup;

    @Inject
    private ConsultationTopics topics;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationLifeCycle lifeCycle;

    @Inject
    private Responses responses;

    @Inject
    private ResponseApproval approval;

    @Inject
    private Clock clock;

    private final Map<Character, Side> sides = new HashMap<>();

    static String login(String role, char side) {
        return role.toLowerCase(java.util.Locale.ROOT) + "." + side;
    }

    static long department(char side) {
        return side == 'a' ? 70_001 : 70_002;
    }

    /** Once for all tests. */
    void create() throws Exception {
        if (!sides.isEmpty()) {
            return;
        }
        people('a');
        people('b');
        sides.put('a', side('a'));
        sides.put('b', side('b'));
    }

    /** What a call is made with. */
    RightsObjects objects(String login, Scope scope) {
        return new RightsObjects(
                sql, login, account(login), scope, sides.get(scope == Scope.FOREIGN ? 'b' : 'a'), sides.get('b'));
    }

    private Long account(String login) {
        return login == null
                ? null
                : sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                        .orElseThrow();
    }

    private void people(char side) {
        TestPeople people = TestPeople.in(database).department(department(side), "SIDE" + (side == 'a' ? "A" : "B"));
        long id = department(side) * 100;
        for (Role role : Role.values()) {
            people.staff(++id, login(role.name(), side), role, department(side));
            if (EXTERNAL.contains(role)) {
                sql.update("delete from platform.membership where account_id = ?", id);
                sql.update("update platform.account set kind = 'EXTERNAL', organisation = 'Outside' where id = ?", id);
            }
        }
        people.staff(++id, login("colleague", side), Role.EVALUATOR, department(side));
    }

    private Side side(char name) throws Exception {
        Side side = new Side(name, department(name), draft(name), draft(name), new HashMap<>());
        callers.does(manager(name), () -> lifeCycle.publish(side.published(), version(side.published())));
        side.answers().put("draft", drafted(side, "EVALUATOR"));
        side.answers().put("proposed", proposed(side, "EVALUATOR"));
        side.answers().put("offered", proposed(side, "colleague"));
        ResponseKey approved = proposed(side, "colleague");
        side.answers().put("approved", callers.as(login("EVALUATOR", name), () -> approval.approve(approved)));
        return side;
    }

    private String draft(char name) throws Exception {
        String reference = callers.as(manager(name), () -> setup.create(core(name)));
        LocalDate today = LocalDate.now(clock);
        callers.does(manager(name), () -> setup.setArea(reference, version(reference), true, Set.of()));
        callers.does(manager(name), () -> setup.setPhases(reference, version(reference), phases(today)));
        callers.does(
                manager(name), () -> topics.add(reference, version(reference), new TopicData("Own", department(name))));
        callers.does(
                manager(name), () -> topics.add(reference, version(reference), new TopicData("Of A", department('a'))));
        return reference;
    }

    static CoreData core(char name) {
        return new CoreData(
                "Consultation", "About", "<p>All</p>", department(name), "Weber", "weber@example.org", null);
    }

    static List<PhaseDays> phases(LocalDate today) {
        return List.of(
                new PhaseDays(PhaseKind.PARTICIPATION, today, today.plusDays(10)),
                new PhaseDays(PhaseKind.EVALUATION, today.plusDays(11), today.plusDays(20)),
                new PhaseDays(PhaseKind.RESULTS, today.plusDays(21), null));
    }

    private ResponseKey drafted(Side side, String who) throws Exception {
        String contribution = RightsObjects.contribution(sql, side, "DISTRIBUTED");
        return callers.as(login(who, side.name()), () -> responses.draft(List.of(contribution), ANSWER));
    }

    private ResponseKey proposed(Side side, String who) throws Exception {
        ResponseKey draft = drafted(side, who);
        return callers.as(login(who, side.name()), () -> responses.propose(draft));
    }

    private long version(String reference) {
        return consultations.details(reference).version();
    }

    private static String manager(char side) {
        return login(Role.CONSULTATION_MANAGER.name(), side);
    }
}
