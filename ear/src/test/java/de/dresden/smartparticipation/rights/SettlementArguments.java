package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import de.dresden.smartparticipation.rewards.settlement.TaxStatus;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** How the methods of the settlements with partners are called. */
@Dependent
class SettlementArguments implements RightsArguments.Room {

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Override
    public void into(Map<String, Making> table) {
        table.put("PartnerTerms.partner", on -> with(partner(on)));
        table.put("PartnerTerms.of", on -> with(partner(on)));
        table.put(
                "PartnerTerms.record",
                on -> with(
                        partner(on),
                        TaxStatus.REGULAR,
                        LocalDate.of(2026, 1, 1),
                        Set.of(TaxClass.OWN_SERVICE),
                        "Agreement"));
    }

    private String partner(RightsObjects on) {
        return new PartnersOfRights(sql, keys, on).state("ACTIVE").reference();
    }
}
