package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Who is to be reached in a company. A company that nobody can reach cannot be paired: when its contact asks to be forgotten it is
 * withdrawn, and what it wrote goes with the contact. A project that came of it keeps its own papers.
 */
@Dependent
class PersonsOfCompanies extends PersonalRows {

    private static final String FIND = """
            with asked as (select lower(?::text) as address)
            select c.id, c.reference, c.created_at as at, c.contact_name as name, c.contact_email as email,
                concat_ws(', ', c.name, c.contact_phone, c.street, c.postal_code, c.city, c.website) as text
            from projects.company c, asked where asked.address in (lower(c.contact_email), lower(c.new_email))
                and c.state not in ('DRAFT', 'UNCONFIRMED') order by c.id""";

    private final Sql sql;
    private final CompanyClearing clearing;
    private final CompanyRegister register;
    private final CompanyDesk desk;
    private final Pairing pairing;

    @Inject
    PersonsOfCompanies(Sql sql, CompanyClearing clearing, CompanyRegister register, CompanyDesk desk, Pairing pairing) {
        super(sql, "projects.companies", CompanyChanged.SUBJECT, FIND, "name", "email", "text");
        this.sql = sql;
        this.clearing = clearing;
        this.register = register;
        this.desk = desk;
        this.pairing = pairing;
    }

    @Override
    public int erase(String email) {
        List<Subject> companies = sql.list(FIND, CompanyClearing::subject, email);
        companies.forEach(one -> {
            withdraw(register.find(one.id()));
            clearing.erase(one, desk.now());
        });
        return companies.size();
    }

    /** As if it had done so itself, so that whoever waits for it hears of it. */
    private void withdraw(Company company) {
        if (company.state().withdrawable()) {
            CompanyChanged change = company.withdraw(null, desk.now());
            pairing.end(company);
            desk.tell(company, change, null);
        }
    }
}
