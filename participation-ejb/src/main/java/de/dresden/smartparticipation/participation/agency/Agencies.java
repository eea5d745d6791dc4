package de.dresden.smartparticipation.participation.agency;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** The directory of agencies. */
@Boundary
@Stateless
public class Agencies {

    @Inject
    private AgencyRegister register;

    @Inject
    private AgencyLists lists;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * The agencies that match, by name.
     *
     * @param query sorts {@code name}, {@code reference}, {@code kind}, {@code email}
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Page<AgencyRow> list(AgencyFilter filter, PageQuery query) {
        return lists.page(filter, query);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public AgencyDetails details(String reference) {
        return lists.details(reference);
    }

    /**
     * @return the new agency's reference
     * @throws Refused with everything that is missing or invalid, or where the name is known already
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public String create(AgencyData data) {
        Agency agency = register.add(data);
        happenings.record(agency.created());
        return agency.reference();
    }

    /** @throws Conflict where it was changed since this version */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(String reference, long version, AgencyData data) {
        happenings.record(register.find(reference, version).change(data));
    }

    /** It is not heard on new plans any more. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void deactivate(String reference) {
        happenings.record(register.find(reference).deactivate());
    }

    @RolesAllowed(CONSULTATION_MANAGER)
    public void reactivate(String reference) {
        happenings.record(register.find(reference).reactivate());
    }

    /** @throws Refused with everything that is missing or invalid */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void addContact(String reference, long version, ContactData data) {
        happenings.record(register.find(reference, version).addContact(data, clock.instant()));
    }

    /** Enters a person anew; what was known before stays as history. @throws Refused where the entry has ended */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void changeContact(String reference, long version, long contact, ContactData data) {
        happenings.record(register.find(reference, version).changeContact(contact, data, clock.instant()));
    }

    /** The person has left. @throws Refused where the entry has ended already */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void endContact(String reference, long version, long contact) {
        happenings.record(register.find(reference, version).endContact(contact, clock.instant()));
    }
}
