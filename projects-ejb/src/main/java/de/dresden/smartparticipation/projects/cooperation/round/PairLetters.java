package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.confirmation.LinkedSubject;
import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes to the companies of a pair, each with its own secret link, in its own language. */
@Dependent
class PairLetters {

    private static final String PURPOSE = "projects.pairing";
    private static final String SIDE = "cooperation-pair-side";

    private static final String SIDES = """
            select s.id, s.company_id, s.answer, c.reference, c.name, c.contact_email, c.language, p.answer_until
            from projects.cooperation_pair_side s join projects.company c on c.id = s.company_id
            join projects.cooperation_pair p on p.id = s.pair_id
            where s.pair_id = ? and c.contact_email is not null order by s.id""";

    @Inject
    private Sql sql;

    @Inject
    private SecretLinks links;

    @Inject
    private PublicAddress addresses;

    private record To(
            long side,
            long company,
            boolean answered,
            String reference,
            String name,
            String email,
            Locale language,
            LocalDate until) {}

    /** To all of the pair. */
    List<LetterOrder> all(String template, RoundFrame round, long pair) {
        List<To> all = sides(pair);
        return all.stream().map(to -> letter(template, round, to, all)).toList();
    }

    /** To those who have not answered. */
    List<LetterOrder> silent(String template, RoundFrame round, long pair) {
        List<To> all = sides(pair);
        return all.stream()
                .filter(to -> !to.answered())
                .map(to -> letter(template, round, to, all))
                .toList();
    }

    /** To the others of the pair. */
    List<LetterOrder> others(String template, RoundFrame round, long pair, long company) {
        List<To> all = sides(pair);
        return all.stream()
                .filter(to -> to.company() != company)
                .map(to -> letter(template, round, to, all))
                .toList();
    }

    /** The side of a pair that the key opens: its key, and round and company as reference. */
    Optional<Subject> open(String key) {
        return links.open(key == null ? "" : key, PURPOSE).map(LinkedSubject::subject);
    }

    /** A secret key to a side. @param reference of round and company */
    String key(long side, String reference) {
        return links.issue(new Subject(SIDE, side, reference), PURPOSE, null);
    }

    private List<To> sides(long pair) {
        return sql.list(
                SIDES,
                row -> new To(
                        row.number("id"),
                        row.number("company_id"),
                        row.text("answer") != null,
                        row.text("reference"),
                        row.text("name"),
                        row.text("contact_email"),
                        Locale.forLanguageTag(row.text("language")),
                        row.day("answer_until")),
                pair);
    }

    private LetterOrder letter(String template, RoundFrame round, To to, List<To> all) {
        String partner = all.stream()
                .filter(other -> other.company() != to.company())
                .map(To::name)
                .collect(Collectors.joining(", "));
        return new LetterOrder(
                template,
                to.language(),
                to.email(),
                Map.of(
                        "titel",
                        round.title().in(to.language()),
                        "firma",
                        to.name(),
                        "partner",
                        partner,
                        "ende",
                        Texts.in(to.language()).fill("{0}", to.until()),
                        "link",
                        address(round, to)),
                new Subject(RoundChanged.SUBJECT, round.id(), round.reference()));
    }

    private String address(RoundFrame round, To to) {
        return addresses.of("/public/pairing.xhtml?key=" + key(to.side(), round.reference() + "/" + to.reference()));
    }
}
