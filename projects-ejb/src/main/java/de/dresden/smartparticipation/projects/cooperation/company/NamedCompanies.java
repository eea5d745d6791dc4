package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.NameKey;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says by itself who a named company is, where the name is exactly that of one registered company, which is released. What somebody has
 * said of a name stays, unless it was said before the company that has the name registered.
 */
@Dependent
class NamedCompanies {

    private static final String OPEN = """
            select w.id as wish, w.named, c.id, c.reference from projects.company_wish w
            join projects.company c on c.id = w.company_id and c.state in ('SUBMITTED', 'QUERIED', 'RELEASED')
            join projects.company n on n.id = ?
            where w.other_id is null and (w.resolved_at is null or w.company_id <> n.id and w.resolved_at < n.confirmed_at)
            order by w.id""";

    private static final String STANDING = """
            select c.id, c.reference, c.name, c.state = 'RELEASED' as released from projects.company c
            where c.state in ('SUBMITTED', 'QUERIED', 'RELEASED') and c.erased_at is null and c.name_key = ?""";

    private static final String FOUND = """
            update projects.company_wish w set other_id = ?, resolved_at = ?, version = version + 1
            where w.id = ? and w.other_id is null and not exists
                (select 1 from projects.company_wish x where x.company_id = w.company_id and x.other_id = ?)""";

    private final Sql sql;

    @Inject
    NamedCompanies(Sql sql) {
        this.sql = sql;
    }

    /** A name that a company gave, and whose it is. */
    record Recognised(Subject company, String other) {}

    private record Open(long wish, String named, Subject company) {}

    private record Standing(long id, String reference, String name, boolean released) {}

    /** Looks through the names that a company gave which is released now, and those that others gave of it. @return what was found */
    List<Recognised> recognise(long released, String name, Instant now) {
        List<Recognised> recognised = new ArrayList<>();
        for (Open open : sql.list(OPEN, NamedCompanies::open, released)) {
            if (open.company().id() == released || exact(open.named()).equals(exact(name))) {
                only(open)
                        .filter(one -> sql.update(FOUND, one.id(), now, open.wish(), one.id()) == 1)
                        .ifPresent(one -> recognised.add(new Recognised(open.company(), one.reference())));
            }
        }
        return recognised;
    }

    private static Open open(Row row) throws SQLException {
        return new Open(
                row.number("wish"),
                row.text("named"),
                new Subject(CompanyChanged.SUBJECT, row.number("id"), row.text("reference")));
    }

    private Optional<Standing> only(Open open) {
        List<Standing> same = sql
                .list(
                        STANDING,
                        row -> new Standing(
                                row.number("id"), row.text("reference"), row.text("name"), row.flag("released")),
                        NameKey.of(open.named()))
                .stream()
                .filter(one -> exact(one.name()).equals(exact(open.named())))
                .toList();
        return same.size() == 1
                        && same.get(0).released()
                        && same.get(0).id() != open.company().id()
                ? Optional.of(same.get(0))
                : Optional.empty();
    }

    /** The whole name with its legal form; case and blanks as in «e. V.» or «GmbH & Co. KG» do not matter. */
    static String exact(String name) {
        return name.strip()
                .toLowerCase(Locale.GERMAN)
                .replaceAll("\\s+", " ")
                .replace(". ", ".")
                .replaceAll(" ?& ?", "&");
    }
}
