package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.cooperation.tandem.Certificate;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemDetails;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemRow;
import de.dresden.smartparticipation.projects.cooperation.tandem.TandemState;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Standing;
import java.time.LocalDate;
import java.util.List;

/** A tandem with its companies, what they declared, and how they stand against the de-minimis ceiling; money in cents. */
record TandemJson(
        RowJson tandem, String call, long askedCents, List<SideJson> companies, List<StandingJson> deMinimis) {

    static TandemJson of(TandemDetails details) {
        return new TandemJson(
                RowJson.of(details.row()),
                details.call(),
                details.askedCents(),
                details.sides().stream().map(SideJson::of).toList(),
                details.standings().stream().map(StandingJson::of).toList());
    }

    /** A tandem in the list. */
    record RowJson(
            String reference,
            String title,
            TandemState state,
            LocalDate begun,
            LocalDate finished,
            String round,
            String application,
            String project,
            Long grantCents,
            int companies,
            int declared,
            LocalDate registerUntil) {

        static RowJson of(TandemRow row) {
            return new RowJson(
                    row.reference(),
                    row.title(),
                    row.state(),
                    row.begun(),
                    row.finished(),
                    row.round(),
                    row.application(),
                    row.project(),
                    row.grantCents(),
                    row.companies(),
                    row.declared(),
                    row.registerUntil());
        }
    }

    /** A company; who declared is not told. */
    record SideJson(
            String reference,
            String name,
            int shareBasisPoints,
            long cents,
            Integer declaration,
            List<String> linked,
            List<AidJson> aids,
            List<CertificateJson> certificates) {

        static SideJson of(TandemDetails.Side side) {
            boolean declared = side.declaration() != null;
            return new SideJson(
                    side.company().reference(),
                    side.company().name(),
                    side.shareBasisPoints(),
                    side.cents(),
                    declared ? side.declaration().number() : null,
                    declared ? side.declaration().content().linked() : List.of(),
                    declared
                            ? side.declaration().content().aids().stream()
                                    .map(AidJson::of)
                                    .toList()
                            : List.of(),
                    side.certificates().stream().map(CertificateJson::of).toList());
        }
    }

    /** Aid that was declared. */
    record AidJson(String recipient, String giver, LocalDate granted, long cents) {

        static AidJson of(Aid aid) {
            return new AidJson(aid.recipient(), aid.giver(), aid.granted(), aid.cents());
        }
    }

    /** What was certified. */
    record CertificateJson(
            String reference,
            String notice,
            LocalDate granted,
            long cents,
            LocalDate registerUntil,
            LocalDate registered,
            String registerNumber) {

        static CertificateJson of(Certificate one) {
            return new CertificateJson(
                    one.reference(),
                    one.notice(),
                    one.granted(),
                    one.cents(),
                    one.registerUntil(),
                    one.registered(),
                    one.registerNumber());
        }
    }

    /** A single undertaking against the ceiling. */
    record StandingJson(List<String> companies, long earlierCents, long newCents, long sumCents, boolean within) {

        static StandingJson of(Standing one) {
            return new StandingJson(one.firms(), one.earlierCents(), one.newCents(), one.sumCents(), one.within());
        }
    }
}
