package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The companies for other rooms: those that handed in and confirmed their address, never a draft; asks nobody for rights. */
@Dependent
public class CompanyDirectory {

    static final String COLUMNS = """
            c.id, c.reference, c.name, c.sector, coalesce(s.kkw, false) as kkw, coalesce(c.employees, 0) as employees, c.district, c.state""";

    static final String FROM = " from projects.company c left join projects.sector s on s.code = c.sector";

    private static final String KNOWN = " where c.state not in ('DRAFT', 'UNCONFIRMED') and ";

    private final Sql sql;
    private final ProfileReading profiles;

    @Inject
    CompanyDirectory(Sql sql) {
        this.sql = sql;
        this.profiles = new ProfileReading(sql);
    }

    /** @throws NotFound where there is none, or none that handed in */
    public CompanyFrame of(long id) {
        return one("c.id = ?", id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound where there is none, or none that handed in */
    public CompanyFrame of(String reference) {
        return one("c.reference = ?", reference).orElseThrow(() -> new NotFound(reference));
    }

    /** Those released that agree to be paired, by key; five statements. */
    public List<CompanyProfile> released() {
        return profiles.of(sql.list("""
                select c.id from projects.company c
                where c.state = 'RELEASED' and exists (select 1 from projects.company_consent k
                    where k.company_id = c.id and k.purpose = 'MATCHING' and k.withdrawn_at is null)
                order by c.id""", row -> row.number("id")));
    }

    /** These, by key, in whatever state; those that are not there are left out. Five statements at most. */
    public List<CompanyProfile> of(Set<Long> ids) {
        return profiles.of(List.copyOf(ids));
    }

    private Optional<CompanyFrame> one(String condition, Object key) {
        return sql.first("select " + COLUMNS + FROM + KNOWN + condition, CompanyDirectory::frame, key);
    }

    static CompanyFrame frame(Row row) throws SQLException {
        return new CompanyFrame(
                row.number("id"),
                row.text("reference"),
                row.text("name"),
                row.text("sector"),
                row.flag("kkw"),
                (int) row.number("employees"),
                row.text("district"),
                CompanyState.valueOf(row.text("state")));
    }
}
