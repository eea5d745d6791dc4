package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.participation.agency.AgencyData;
import de.dresden.smartparticipation.participation.agency.AgencyFilter;
import de.dresden.smartparticipation.participation.agency.AgencyKind;
import de.dresden.smartparticipation.participation.agency.ContactData;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** How the methods of the directory of agencies are called; it belongs to no department. */
@Dependent
class AgencyArguments implements RightsArguments.Room {

    private static final ContactData PERSON = new ContactData("Ina Roth", null, null, null);
    private static final long CONTACT = 70_101;

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Agencies.list", on -> with(AgencyFilter.active(), PageQuery.first()));
        table.put("Agencies.details", on -> with(agency(on)));
        table.put("Agencies.create", on -> with(data("Another office")));
        table.put("Agencies.change", on -> with(agency(on), 1L, data("Renamed office")));
        table.put("Agencies.deactivate", on -> with(agency(on)));
        table.put("Agencies.reactivate", on -> with(agency(on)));
        table.put("Agencies.addContact", on -> with(agency(on), 1L, PERSON));
        table.put("Agencies.changeContact", on -> with(agency(on), 1L, CONTACT, PERSON));
        table.put("Agencies.endContact", on -> with(agency(on), 1L, CONTACT));
        table.put("AgencyImport.upload", on -> with(content(), "agencies.csv"));
        table.put("AgencyImport.tryOut", on -> with(upload(on)));
        table.put("AgencyImport.take", on -> with(upload(on)));
    }

    private String agency(RightsObjects on) {
        if (on.missing()) {
            return "TB-9999";
        }
        sql.update("""
                insert into participation.agency (id, reference, name, kind, active, version)
                values (70100, 'TB-7010', 'Office of rights', 'AUTHORITY', true, 1) on conflict do nothing""");
        sql.update("""
                insert into participation.agency_contact (id, agency_id, name, since, version)
                values (70101, 70100, 'Jo Busch', '2026-01-01', 1) on conflict do nothing""");
        return "TB-7010";
    }

    private long upload(RightsObjects on) {
        return on.file(files.upload(content(), "agencies.csv", FileKind.TABLES).id());
    }

    private static AgencyData data(String name) {
        return new AgencyData(name, AgencyKind.AUTHORITY, null, null);
    }

    private static InputStream content() {
        return new ByteArrayInputStream(
                "Name;E-Mail\nImported office;office@example.org\n".getBytes(StandardCharsets.UTF_8));
    }
}
