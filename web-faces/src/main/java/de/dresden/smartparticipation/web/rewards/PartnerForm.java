package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.Criterion;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.web.format.Shown;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a partner, for clerks. */
public class PartnerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private LegalForm legalForm;
    private List<String> criteria = List.of();
    private LocalDate contractFrom;

    public void show(PartnerData data) {
        put("name", data.name());
        legalForm = data.legalForm();
        put("registerCourt", data.registerCourt());
        put("registerNumber", data.registerNumber());
        put("taxNumber", data.taxNumber());
        put("vatId", data.vatId());
        put("street", data.street());
        put("postalCode", data.postalCode());
        put("city", data.city());
        criteria = data.criteria().stream().map(Enum::name).toList();
        put("criteriaNote", data.criteriaNote());
        put("contract", data.contractReference());
        contractFrom = data.contractFrom();
    }

    public void show(Contact contact) {
        put("contact", contact.name());
        put("email", contact.email());
        put("phone", contact.phone());
        put("website", contact.website());
    }

    /** Stands for the contract that is there. */
    void contract(String reference, LocalDate from) {
        put("contract", reference);
        contractFrom = from;
    }

    public PartnerData data() {
        Set<Criterion> met = criteria.stream().map(Criterion::valueOf).collect(Collectors.toSet());
        return new PartnerData(
                texts.get("name"),
                legalForm,
                texts.get("registerCourt"),
                texts.get("registerNumber"),
                texts.get("taxNumber"),
                texts.get("vatId"),
                texts.get("street"),
                texts.get("postalCode"),
                texts.get("city"),
                met,
                texts.get("criteriaNote"),
                texts.get("iban"),
                texts.get("contract"),
                contractFrom);
    }

    public Contact contact() {
        return new Contact(texts.get("contact"), texts.get("email"), texts.get("phone"), texts.get("website"));
    }

    private void put(String field, String value) {
        texts.put(field, value);
    }

    /** Texts by the name of their field. */
    public Map<String, String> getTexts() {
        return texts;
    }

    public List<LegalForm> getLegalForms() {
        return List.of(LegalForm.values());
    }

    /** Words of the criteria by their names. */
    public Map<String, String> getCriteriaWords() {
        return Arrays.stream(Criterion.values())
                .collect(Collectors.toMap(Enum::name, Shown::word, (one, other) -> one, LinkedHashMap::new));
    }

    public LegalForm getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(LegalForm legalForm) {
        this.legalForm = legalForm;
    }

    public List<String> getCriteria() {
        return criteria;
    }

    public void setCriteria(List<String> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    public LocalDate getContractFrom() {
        return contractFrom;
    }

    public void setContractFrom(LocalDate contractFrom) {
        this.contractFrom = contractFrom;
    }
}
