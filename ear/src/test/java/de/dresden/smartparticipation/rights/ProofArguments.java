package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.proof.HearingDraft;
import de.dresden.smartparticipation.projects.proof.ProofFilter;
import de.dresden.smartparticipation.projects.proof.ProofPart;
import de.dresden.smartparticipation.projects.proof.ProofRecipient;
import de.dresden.smartparticipation.projects.proof.ReclaimGround;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of proofs of use and reclaims are called. */
@Dependent
class ProofArguments implements RightsArguments.Room {

    private static final String WHY = "Because.";
    private static final String KEY = "no-such-key";
    private static final String NONCE = "proof-nonce";
    private static final ProofPart STORY = new ProofPart.Narrative("Story");

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("Proofs.list", on -> with(ProofFilter.all(), PageQuery.first()));
        table.put(
                "Proofs.export",
                on -> with(ProofFilter.all(), TableFormat.CSV, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Proofs.of", on -> with(made(on).project()));
        table.put("Proofs.open", on -> with(made(on).project()));
        table.put(
                "Proofs.address",
                on -> with(made(on).project(), 1L, new ProofRecipient("A", "a@example.org", Locale.GERMAN)));
        table.put("Proofs.remind", on -> with(made(on).project(), 1L));
        table.put("Proofs.extend", on -> with(made(on).project(), 1L, LocalDate.of(2024, 8, 1), WHY));
        table.put("Proofs.write", on -> with(made(on).project(), 1L, STORY));
        table.put("Proofs.takeReceipts", on -> with(made(on).project(), 1L, table(), "receipts.csv"));
        table.put("Proofs.file", on -> with(made(on).project(), 1L, List.of(), List.of()));
        table.put("Proofs.handIn", on -> with(made(on).project(), 1L, null));
        table.put("ProofRests.of", on -> with(made(on).project()));
        table.put("ProofRests.release", on -> with(made(on).project(), 1L));
        table.put("ProofChecks.strike", on -> {
            ProofsOfRights made = made(on).inCheck();
            return with(made.project(), 1L, made.receipt(), 100L, WHY);
        });
        table.put("ProofChecks.askBack", on -> with(made(on).inCheck().project(), 1L, "Why?", inWeeks(3)));
        table.put("ProofChecks.propose", on -> with(made(on).inCheck().project(), 1L, WHY));
        table.put("ProofChecks.accept", on -> with(made(on).inCheck().project(), 1L));
        table.put("ProofChecks.giveBack", on -> with(made(on).inCheck().project(), 1L, WHY));
        table.put("ProofChecks.withdraw", on -> with(made(on).inCheck().project(), 1L));
        reclaims(table);
        own(table);
    }

    private void reclaims(Map<String, Making> table) {
        table.put("Reclaims.of", on -> with(made(on).heard().reclaim()));
        table.put("Reclaims.hear", on -> with(made(on).accepted().project(), draft()));
        table.put("Reclaims.answer", on -> with(made(on).heard().reclaim(), 1L, WHY));
        table.put("Reclaims.propose", on -> with(made(on).heard().reclaim(), 1L, WHY, 30));
        table.put("Reclaims.approve", on -> with(made(on).heard().reclaim(), 1L));
        table.put("Reclaims.giveBack", on -> with(made(on).heard().reclaim(), 1L, WHY));
        table.put("Reclaims.withdraw", on -> with(made(on).heard().reclaim(), 1L));
        table.put("Reclaims.drop", on -> with(made(on).heard().reclaim(), 1L, WHY));
        table.put("InterestWaivers.propose", on -> with(made(on).issued().reclaim(), 1L, 1L, WHY));
        table.put("InterestWaivers.approve", on -> with(made(on).issued().reclaim(), 1L));
        table.put("InterestWaivers.giveBack", on -> with(made(on).issued().reclaim(), 1L, WHY));
        table.put(
                "ReclaimRepayments.record",
                on -> with(made(on).issued().reclaim(), 1L, LocalDate.of(2024, 9, 10), 100L, "K1"));
    }

    private void own(Map<String, Making> table) {
        table.put("OwnProofs.open", on -> with(KEY));
        table.put("OwnProofs.write", on -> with(KEY, 1L, STORY, NONCE));
        table.put("OwnProofs.takeReceipts", on -> with(KEY, 1L, new Attachment("receipts.csv", null, 10, table())));
        table.put("OwnProofs.file", on -> with(KEY, 1L, List.of(), List.of(), NONCE));
        table.put("OwnProofs.send", on -> with(KEY, 1L, null, NONCE));
        table.put("OwnProofs.answerHearing", on -> with(KEY, 1L, WHY, NONCE));
    }

    private HearingDraft draft() {
        return new HearingDraft(ReclaimGround.LAPSED, 100L, LocalDate.of(2024, 1, 1), "Facts", inWeeks(4), List.of());
    }

    private LocalDate inWeeks(int weeks) {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusWeeks(weeks);
    }

    private static InputStream table() {
        return new ByteArrayInputStream(
                "Position;Datum;Empfänger;Betrag\n1;05.05.2023;Somebody;1,00\n".getBytes(StandardCharsets.UTF_8));
    }

    private ProofsOfRights made(RightsObjects on) {
        return new ProofsOfRights(sql, on);
    }
}
