package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.LegalForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two clerks approve of a partner.
 *
 * @param name name of the business, 2 to 200 characters
 * @param legalForm legal form
 * @param registerCourt court or office that keeps the register, or null
 * @param registerNumber as {@code HRB 12345}, or null
 * @param taxNumber tax number of the tax office, or null
 * @param vatId VAT identification number (§ 27a UStG), or null
 * @param street street and number
 * @param postalCode five digits
 * @param city city
 * @param criteria which criteria of sustainability it says to meet
 * @param criteriaNote how, in its own words, or null
 * @param iban IBAN in plain as it was typed, or null: as it is. Never told back
 * @param contractReference number of the contract, for a change of a contract that is there; else null
 * @param contractFrom first day of that contract, or null
 */
public record PartnerData(
        String name,
        LegalForm legalForm,
        String registerCourt,
        String registerNumber,
        String taxNumber,
        String vatId,
        String street,
        String postalCode,
        String city,
        Set<Criterion> criteria,
        String criteriaNote,
        String iban,
        String contractReference,
        LocalDate contractFrom)
        implements Serializable {

    public PartnerData {
        name = Given.line(name);
        registerCourt = Given.line(registerCourt);
        registerNumber = Given.line(registerNumber);
        taxNumber = Given.line(taxNumber);
        vatId = Given.line(vatId);
        street = Given.line(street);
        postalCode = Given.line(postalCode);
        city = Given.line(city);
        criteria = Set.copyOf(criteria == null ? Set.of() : criteria);
        criteriaNote = Given.text(criteriaNote);
        iban = Given.line(iban);
        contractReference = Given.line(contractReference);
    }

    /** The same with another contract, or with none. */
    PartnerData withContract(String reference, LocalDate from) {
        return new PartnerData(
                name,
                legalForm,
                registerCourt,
                registerNumber,
                taxNumber,
                vatId,
                street,
                postalCode,
                city,
                criteria,
                criteriaNote,
                iban,
                reference,
                from);
    }

    /** The criteria in their order. */
    public Set<Criterion> sortedCriteria() {
        return new TreeSet<>(criteria);
    }
}
