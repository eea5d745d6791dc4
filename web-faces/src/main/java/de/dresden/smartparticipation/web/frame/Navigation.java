package de.dresden.smartparticipation.web.frame;

import static de.dresden.smartparticipation.platform.identity.Role.ADMINISTRATOR;
import static de.dresden.smartparticipation.platform.identity.Role.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Role.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.COOPERATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Role.INTAKE_ASSOCIATION;
import static de.dresden.smartparticipation.platform.identity.Role.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Role.MODERATOR;
import static de.dresden.smartparticipation.platform.identity.Role.PARTNER;
import static de.dresden.smartparticipation.platform.identity.Role.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Role.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Role.TREASURER;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which pages the navigation offers, in which order, to whom. Rights are checked by the boundaries; this only hides. */
final class Navigation {

    private record Place(String path, String text, Role... roles) {

        boolean isFor(Actor actor) {
            return roles.length == 0 || Stream.of(roles).anyMatch(actor::is);
        }
    }

    private record Group(String text, List<Place> places) {}

    private static final Role[] PARTICIPATION = {CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR};
    private static final Role[] COOPERATION = {COOPERATION_MANAGER, INTAKE_ASSOCIATION, AUDITOR};
    private static final Role[] REWARDS_READERS = {REWARDS_CLERK, TREASURER, AUDITOR};
    private static final Role[] REWARDS_RULES = {REWARDS_CLERK, TREASURER, AUDITOR, ADMINISTRATOR};

    private static final List<Group> GROUPS = List.of(
            new Group(null, List.of(new Place("/index.xhtml", "nav.tasks"))),
            new Group(
                    "nav.participation",
                    List.of(
                            new Place("/consultations/list.xhtml", "nav.consultations", PARTICIPATION),
                            new Place("/contributions/list.xhtml", "nav.contributions", PARTICIPATION),
                            new Place("/contributions/moderation.xhtml", "nav.moderation", MODERATOR),
                            new Place("/imports/wizard.xhtml", "nav.imports", CONSULTATION_MANAGER),
                            new Place("/responses/list.xhtml", "nav.approvals", EVALUATOR, CONSULTATION_MANAGER),
                            new Place("/plans/list.xhtml", "nav.plans", PARTICIPATION),
                            new Place("/statements/list.xhtml", "nav.statements", PARTICIPATION),
                            new Place("/agencies/list.xhtml", "nav.agencies", PARTICIPATION))),
            new Group(
                    "nav.projects",
                    List.of(
                            new Place(
                                    "/projects/index.xhtml",
                                    "nav.projects.start",
                                    PROJECT_MANAGER,
                                    JURY_MEMBER,
                                    TREASURER,
                                    AUDITOR),
                            new Place(
                                    "/projects/calls.xhtml",
                                    "nav.projects.calls",
                                    PROJECT_MANAGER,
                                    JURY_MEMBER,
                                    TREASURER,
                                    AUDITOR),
                            new Place("/projects/ideas.xhtml", "nav.projects.ideas", PROJECT_MANAGER, AUDITOR),
                            new Place(
                                    "/projects/applications.xhtml",
                                    "nav.projects.applications",
                                    PROJECT_MANAGER,
                                    EVALUATOR,
                                    AUDITOR),
                            new Place(
                                    "/projects/portfolio.xhtml",
                                    "nav.projects.portfolio",
                                    PROJECT_MANAGER,
                                    EVALUATOR,
                                    TREASURER,
                                    AUDITOR),
                            new Place("/jury/index.xhtml", "nav.projects.jury", JURY_MEMBER),
                            new Place(
                                    "/projects/comparison.xhtml",
                                    "nav.projects.comparison",
                                    PROJECT_MANAGER,
                                    EVALUATOR,
                                    TREASURER,
                                    AUDITOR),
                            new Place(
                                    "/projects/proofs.xhtml",
                                    "nav.projects.proofs",
                                    PROJECT_MANAGER,
                                    TREASURER,
                                    AUDITOR),
                            new Place(
                                    "/projects/budgets.xhtml",
                                    "nav.projects.budgets",
                                    PROJECT_MANAGER,
                                    EVALUATOR,
                                    TREASURER,
                                    AUDITOR))),
            new Group(
                    "nav.cooperation",
                    List.of(
                            new Place("/cooperation/index.xhtml", "nav.cooperation.start", COOPERATION),
                            new Place("/cooperation/companies.xhtml", "nav.cooperation.companies", COOPERATION),
                            new Place(
                                    "/cooperation/rounds.xhtml",
                                    "nav.cooperation.rounds",
                                    COOPERATION_MANAGER,
                                    AUDITOR),
                            new Place(
                                    "/cooperation/tandems.xhtml",
                                    "nav.cooperation.tandems",
                                    COOPERATION_MANAGER,
                                    PROJECT_MANAGER,
                                    EVALUATOR,
                                    TREASURER,
                                    AUDITOR),
                            new Place(
                                    "/cooperation/practices.xhtml",
                                    "nav.cooperation.practices",
                                    COOPERATION_MANAGER,
                                    AUDITOR),
                            new Place(
                                    "/cooperation/programme.xhtml",
                                    "nav.cooperation.programme",
                                    COOPERATION_MANAGER,
                                    AUDITOR),
                            new Place(
                                    "/cooperation/catalogue.xhtml",
                                    "nav.cooperation.catalogue",
                                    COOPERATION_MANAGER,
                                    ADMINISTRATOR,
                                    AUDITOR))),
            new Group(
                    "nav.rewards",
                    List.of(
                            new Place("/rewards/index.xhtml", "nav.rewards.start", REWARDS_READERS),
                            new Place("/rewards/partners.xhtml", "nav.rewards.partners", REWARDS_READERS),
                            new Place("/rewards/offers.xhtml", "nav.rewards.offers", REWARDS_READERS),
                            new Place("/rewards/redemptions.xhtml", "nav.rewards.redemptions", REWARDS_READERS),
                            new Place("/rewards/settlements.xhtml", "nav.rewards.settlements", REWARDS_READERS),
                            new Place("/partner/index.xhtml", "nav.rewards.own", PARTNER),
                            new Place(
                                    "/rewards/statistics.xhtml",
                                    "nav.rewards.statistics",
                                    REWARDS_CLERK,
                                    AUDITOR,
                                    ADMINISTRATOR),
                            new Place("/rewards/rules.xhtml", "nav.rewards.rules", REWARDS_RULES))),
            new Group(
                    "nav.rewards.doing",
                    List.of(
                            new Place("/rewards/trips.xhtml", "nav.rewards.trips", REWARDS_CLERK, AUDITOR),
                            new Place("/rewards/challenges.xhtml", "nav.rewards.challenges", REWARDS_READERS),
                            new Place("/rewards/deeds.xhtml", "nav.rewards.deeds", REWARDS_CLERK, AUDITOR),
                            new Place("/rewards/members.xhtml", "nav.rewards.members", REWARDS_CLERK, AUDITOR),
                            new Place("/rewards/factors.xhtml", "nav.rewards.factors", REWARDS_RULES))),
            new Group(
                    "nav.rewards.books",
                    List.of(
                            new Place("/rewards/accounts.xhtml", "nav.rewards.accounts", REWARDS_READERS),
                            new Place("/rewards/budgets.xhtml", "nav.rewards.budgets", REWARDS_READERS),
                            new Place("/rewards/corrections.xhtml", "nav.rewards.corrections", REWARDS_READERS),
                            new Place("/rewards/closings.xhtml", "nav.rewards.closings", REWARDS_READERS))),
            new Group(
                    "nav.payments",
                    List.of(
                            new Place(
                                    "/payments/list.xhtml",
                                    "nav.payments.list",
                                    TREASURER,
                                    REWARDS_CLERK,
                                    PROJECT_MANAGER,
                                    AUDITOR),
                            new Place("/payments/batches.xhtml", "nav.payments.batches", TREASURER, AUDITOR),
                            new Place(
                                    "/payments/settings.xhtml",
                                    "nav.payments.settings",
                                    TREASURER,
                                    ADMINISTRATOR,
                                    AUDITOR))),
            new Group(
                    "nav.administration",
                    List.of(
                            new Place("/accounts/list.xhtml", "nav.accounts", ADMINISTRATOR),
                            new Place("/departments/list.xhtml", "nav.departments", ADMINISTRATOR),
                            new Place("/privacy/list.xhtml", "nav.privacy", CONSULTATION_MANAGER, ADMINISTRATOR),
                            new Place("/jobs/list.xhtml", "nav.jobs"),
                            new Place("/mails/list.xhtml", "nav.mails", ADMINISTRATOR),
                            new Place("/templates/list.xhtml", "nav.templates", ADMINISTRATOR),
                            new Place("/texts/list.xhtml", "nav.texts", ADMINISTRATOR),
                            new Place("/areas/list.xhtml", "nav.areas", ADMINISTRATOR),
                            new Place("/plans/holidays.xhtml", "nav.school-holidays", ADMINISTRATOR),
                            new Place("/settings/index.xhtml", "nav.settings", ADMINISTRATOR),
                            new Place("/audit/list.xhtml", "nav.audit", AUDITOR))));

    private Navigation() {}

    /**
     * @param exists whether a page is there
     * @param counts what waits, by page
     */
    static List<Section> of(Actor actor, ResourceBundle texts, Predicate<String> exists, Map<String, Long> counts) {
        return GROUPS.stream()
                .map(group -> new Section(
                        group.text() == null ? "" : texts.getString(group.text()),
                        group.places().stream()
                                .filter(place -> place.isFor(actor) && exists.test(place.path()))
                                .map(place -> new Section.Entry(
                                        place.path(), texts.getString(place.text()), counts.get(place.path())))
                                .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }
}
