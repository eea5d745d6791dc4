package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.business.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What two clerks approve of a partner, but for the IBAN: columns of its version. */
@Embeddable
class Particulars implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_form")
    private LegalForm legalForm;

    @Column(name = "register_court")
    private String registerCourt;

    @Column(name = "register_number")
    private String registerNumber;

    @Column(name = "tax_number")
    private String taxNumber;

    @Column(name = "vat_id")
    private String vatId;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String city;

    private String criteria;

    @Column(name = "criteria_note")
    private String criteriaNote;

    @Column(name = "contract_reference")
    private String contractReference;

    @Column(name = "contract_from")
    private LocalDate contractFrom;

    protected Particulars() {}

    Particulars(PartnerData data) {
        name = data.name();
        nameKey = NameKey.of(data.name());
        legalForm = data.legalForm();
        registerCourt = data.registerCourt();
        registerNumber = data.registerNumber();
        taxNumber = data.taxNumber();
        vatId = data.vatId();
        street = data.street();
        postalCode = data.postalCode();
        city = data.city();
        criteria = data.sortedCriteria().stream().map(Enum::name).collect(Collectors.joining(","));
        criteriaNote = data.criteriaNote();
        contractReference = data.contractReference();
        contractFrom = data.contractFrom();
    }

    String name() {
        return name;
    }

    String contractReference() {
        return contractReference;
    }

    LocalDate contractFrom() {
        return contractFrom;
    }

    /** Without the IBAN. */
    PartnerData data() {
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
                criteria(criteria),
                criteriaNote,
                null,
                contractReference,
                contractFrom);
    }

    /** The values by name, nothing for what is empty; as it is approved and told. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("name", name);
        values.put("legalForm", legalForm.name());
        values.put("registerCourt", registerCourt);
        values.put("registerNumber", registerNumber);
        values.put("taxNumber", taxNumber);
        values.put("vatId", vatId);
        values.put("street", street);
        values.put("postalCode", postalCode);
        values.put("city", city);
        values.put("criteria", criteria);
        values.put("criteriaNote", criteriaNote);
        values.put("contractReference", contractReference);
        values.put("contractFrom", contractFrom == null ? null : contractFrom.toString());
        values.values().removeIf(value -> value == null);
        return values;
    }

    static Set<Criterion> criteria(String joined) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Criterion::valueOf).collect(Collectors.toSet());
    }
}
