package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyProfile;
import de.dresden.smartparticipation.projects.cooperation.company.TopicEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a pair for one of its companies: of the others only what they agreed to. */
@Dependent
class OwnReading {

    @Inject
    private Sql sql;

    @Inject
    private PairTable pairs;

    @Inject
    private PairDirectory directory;

    @Inject
    private RoundDirectory rounds;

    @Inject
    private CompanyDirectory companies;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private NameTable names;

    @Inject
    private RoundDesk desk;

    OwnPairing of(PairTable.Side own) {
        PairFrame pair = directory.of(own.pair());
        Set<Long> all = Stream.of(pair.first(), pair.second(), pair.third())
                .filter(company -> company != null)
                .collect(Collectors.toSet());
        Map<Long, CompanyName> called = names.of(all);
        Map<String, Wording> topics =
                catalogue.topics().stream().collect(Collectors.toMap(TopicEntry::code, TopicEntry::title));
        List<OwnPairing.Partner> partners = companies.of(all).stream()
                .filter(profile -> profile.frame().id() != own.company())
                .map(profile -> partner(profile, called, topics, pair.state()))
                .toList();
        var until = sql.first(
                        "select answer_until from projects.cooperation_pair where id = ?",
                        row -> row.day("answer_until"),
                        pair.id())
                .orElseThrow();
        boolean waits = pair.state() == PairState.ASKED
                && own.accepted() == null
                && !desk.today().isAfter(until);
        return new OwnPairing(
                rounds.of(pair.round()).title(),
                called.get(own.company()).name(),
                partners,
                pair.state(),
                until,
                own.accepted(),
                own.at(),
                own.reason(),
                waits,
                gone(pair, own.company()));
    }

    private boolean gone(PairFrame pair, long own) {
        return pair.state() != PairState.DECLINED
                && Stream.of(pair.first(), pair.second(), pair.third())
                        .filter(company -> company != null && company != own)
                        .anyMatch(company -> companies.of(company).state().over());
    }

    private OwnPairing.Partner partner(
            CompanyProfile profile, Map<Long, CompanyName> called, Map<String, Wording> topics, PairState state) {
        CompanyName name = called.get(profile.frame().id());
        boolean shown = profile.matching()
                && !profile.frame().state().over()
                && state != PairState.DECLINED
                && state != PairState.LAPSED;
        if (!shown) {
            return new OwnPairing.Partner(name.name(), name.sector(), false, 0, "", 0, List.of(), List.of(), null);
        }
        return new OwnPairing.Partner(
                name.name(),
                name.sector(),
                true,
                profile.frame().employees(),
                profile.description(),
                profile.hoursPerMonth(),
                profile.needs().stream()
                        .map(need -> topic(topics, need.topic(), need.urgency(), need.text()))
                        .toList(),
                profile.offers().stream()
                        .map(offer -> topic(topics, offer.topic(), offer.strength(), offer.text()))
                        .toList(),
                state == PairState.ACCEPTED ? contact(profile.frame().id()) : null);
    }

    private static OwnPairing.Topic topic(Map<String, Wording> topics, String code, int grade, String text) {
        return new OwnPairing.Topic(topics.getOrDefault(code, Wording.of(code)), grade, text);
    }

    private String contact(long company) {
        return sql.first(
                        "select concat_ws(chr(10), contact_name, contact_email, contact_phone) as contact from projects.company"
                                + " where id = ? and erased_at is null",
                        row -> row.text("contact"),
                        company)
                .orElse(null);
    }

    /** The side that a secret link opens, as it is now. */
    PairTable.Side side(long id) {
        long pair = sql.first(
                        "select pair_id from projects.cooperation_pair_side where id = ?",
                        row -> row.number("pair_id"),
                        id)
                .orElseThrow();
        return pairs.sides(List.of(pair)).stream()
                .filter(side -> side.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
