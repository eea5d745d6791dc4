package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.rewards.partner.VersionView;
import de.dresden.smartparticipation.web.format.Difference;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two versions of a partner side by side, in the reader's words. */
public final class PartnerDifferences {

    private PartnerDifferences() {}

    /** Each value in its order; what is empty on both sides is left out. @param before in force, or null */
    public static List<Difference> of(VersionView before, VersionView after, Locale language) {
        List<Difference> rows = new ArrayList<>();
        add(rows, "citizen.partner.name", before, after, language, PartnerData::name);
        add(rows, "citizen.partner.legal-form", before, after, language, data -> Shown.word(data.legalForm()));
        add(rows, "rewards.partner.register", before, after, language, PartnerDifferences::register);
        add(rows, "citizen.partner.tax-number", before, after, language, PartnerData::taxNumber);
        add(rows, "citizen.partner.vat-id", before, after, language, PartnerData::vatId);
        add(
                rows,
                "rewards.partner.address",
                before,
                after,
                language,
                data -> data.street() + "\n" + data.postalCode() + " " + data.city());
        add(rows, "rewards.partner.criteria", before, after, language, PartnerDifferences::criteria);
        add(rows, "citizen.partner.criteria-note", before, after, language, PartnerData::criteriaNote);
        rows.add(Difference.of(
                Languages.text(language, "citizen.partner.iban"),
                before == null || before.ibanLastFour() == null ? null : "… " + before.ibanLastFour(),
                after.ibanLastFour() == null ? null : "… " + after.ibanLastFour()));
        add(rows, "rewards.partner.contract", before, after, language, PartnerDifferences::contract);
        return rows.stream()
                .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
                .toList();
    }

    private static void add(
            List<Difference> rows,
            String label,
            VersionView before,
            VersionView after,
            Locale language,
            Function<PartnerData, String> value) {
        rows.add(Difference.of(
                Languages.text(language, label),
                before == null ? null : value.apply(before.data()),
                value.apply(after.data())));
    }

    private static String register(PartnerData data) {
        return data.registerNumber() == null && data.registerCourt() == null
                ? null
                : String.join(
                        ", ",
                        List.of(
                                data.registerCourt() == null ? "–" : data.registerCourt(),
                                data.registerNumber() == null ? "–" : data.registerNumber()));
    }

    private static String criteria(PartnerData data) {
        return data.sortedCriteria().stream().map(Shown::word).collect(Collectors.joining("\n"));
    }

    private static String contract(PartnerData data) {
        return data.contractReference() == null
                ? null
                : data.contractReference() + ", " + Shown.date(data.contractFrom());
    }
}
