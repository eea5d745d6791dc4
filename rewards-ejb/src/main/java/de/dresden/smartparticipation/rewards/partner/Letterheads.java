package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** In whose name letters to partners are written: the office that writes their statements too, else the department that works on them. */
@Dependent
public class Letterheads {

    private static final String HEAD = """
            select p.name as person, coalesce(p.email, d.email) as email, d.name as department,
                (select o.address from rewards.settlement_office o order by o.id desc limit 1) as office
            from platform.v_person p left join platform.v_department d on d.id = ?::bigint where p.id = ?""";

    private final Sql sql;

    @Inject
    Letterheads(Sql sql) {
        this.sql = sql;
    }

    /**
     * The head of a letter.
     *
     * @param department key of the partner's department, or null
     * @param person key of who writes it
     */
    public Letterhead of(Long department, long person, Locale language) {
        String city = Texts.in(language).text("rewards.partner.letter-city");
        return sql.first(
                        HEAD,
                        row -> {
                            String office = row.text("office");
                            String own = row.text("department") == null ? city : city + "\n" + row.text("department");
                            String sender =
                                    office == null ? own : office.contains(city) ? office : city + "\n" + office;
                            return new Letterhead(sender, row.text("person"), row.text("email"));
                        },
                        department,
                        person)
                .orElseThrow();
    }
}
