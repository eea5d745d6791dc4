package de.dresden.smartparticipation.participation.agency;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Finds agencies for the other rooms of this module. Asks for no right: that is the business of the boundary that uses it. */
@Dependent
public class AgencyDirectory {

    private static final String HEAD =
            "select id, reference, name, address, email, active from participation.agency where ";

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    public AgencyHead of(long id) {
        return sql.first(HEAD + "id = ?", AgencyDirectory::head, id).orElseThrow(() -> new NotFound(id));
    }

    /** Those that are heard on plans, by name. */
    public List<AgencyHead> active() {
        return sql.list(HEAD + "active order by lower(name), id", AgencyDirectory::head);
    }

    private static AgencyHead head(Row row) throws SQLException {
        return new AgencyHead(
                row.number("id"),
                row.text("reference"),
                row.text("name"),
                row.text("address"),
                row.text("email"),
                row.flag("active"));
    }
}
