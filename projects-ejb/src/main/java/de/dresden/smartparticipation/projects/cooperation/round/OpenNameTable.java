package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Alphabet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names that companies gave and that count for nothing until somebody says who that is. */
@Dependent
class OpenNameTable {

    private static final String OPEN = """
            select w.company_id, count(*) as names from projects.company_wish w
            where w.other_id is null and w.resolved_at is null and w.company_id = any (?::bigint[]) group by w.company_id""";

    private static final Comparator<CompanyName> BY_NAME =
            Alphabet.by(CompanyName::name).thenComparing(CompanyName::id);

    private final Sql sql;

    @Inject
    OpenNameTable(Sql sql) {
        this.sql = sql;
    }

    /** Those of these companies that gave such names, by name. @param called what they are called */
    List<OpenNames> of(List<Long> companies, Map<Long, CompanyName> called) {
        return companies.isEmpty()
                ? List.of()
                : sql
                        .list(
                                OPEN,
                                row -> new OpenNames(called.get(row.number("company_id")), (int) row.number("names")),
                                companies)
                        .stream()
                        .sorted(Comparator.comparing(OpenNames::company, BY_NAME))
                        .toList();
    }
}
