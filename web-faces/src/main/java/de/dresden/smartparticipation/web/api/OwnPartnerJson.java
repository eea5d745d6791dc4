package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.Criterion;
import de.dresden.smartparticipation.rewards.partner.OwnData;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the city holds of the partner whose token it is. Of an IBAN only its end is told.
 *
 * @param version to be sent along with a command
 * @param current what is in force, or the application where nothing is yet
 * @param change what shall change of it, or null
 * @param contact who is reached
 * @param wished who shall be reached, or null
 */
record OwnPartnerJson(
        String reference,
        long version,
        PartnerState state,
        PartnerJson.VersionJson current,
        ChangeJson change,
        Contact contact,
        boolean contactConfirmed,
        WishJson wished) {

    /**
     * @param proposed all of it as it shall be
     * @param own whether the partner's own people proposed it
     * @param remark why it came back, or null
     */
    record ChangeJson(
            PartnerJson.VersionJson proposed, ApprovalState state, boolean own, Instant proposedAt, String remark) {}

    /** @param remark why it came back, or null */
    record WishJson(Contact contact, ApprovalState state, Instant proposedAt, String remark) {}

    /**
     * A change as it shall be, all of it.
     *
     * @param version of the partner that was read
     * @param iban in plain, or null: as it is
     */
    record ProposalJson(
            Long version,
            String name,
            LegalForm legalForm,
            String registerCourt,
            String registerNumber,
            String taxNumber,
            String vatId,
            String street,
            String postalCode,
            String city,
            List<Criterion> criteria,
            String criteriaNote,
            String iban) {

        PartnerData data() {
            Set<Criterion> met = new HashSet<>();
            if (criteria != null) {
                criteria.stream().filter(Objects::nonNull).forEach(met::add);
            }
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
                    met,
                    criteriaNote,
                    iban,
                    null,
                    null);
        }
    }

    /** @param version of the partner that was read */
    record ContactJson(Long version, String name, String email, String phone, String website) {

        Contact contact() {
            return new Contact(name, email, phone, website);
        }
    }

    static OwnPartnerJson of(OwnData own) {
        return new OwnPartnerJson(
                own.key().reference(),
                own.key().version(),
                own.state(),
                PartnerJson.VersionJson.of(own.current()),
                own.change() == null
                        ? null
                        : new ChangeJson(
                                PartnerJson.VersionJson.of(own.change().version()),
                                own.change().state(),
                                own.change().own(),
                                own.change().at(),
                                own.change().remark()),
                own.contact(),
                own.confirmed(),
                own.wished() == null
                        ? null
                        : new WishJson(
                                own.wished().contact(),
                                own.wished().state(),
                                own.wished().at(),
                                own.wished().remark()));
    }
}
