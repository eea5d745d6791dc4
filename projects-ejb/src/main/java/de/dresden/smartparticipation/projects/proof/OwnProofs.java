package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Proving the use of a grant under a secret link: what is written stays as a draft until it is handed in; afterwards its recipient sees
 * where it stands and answers questions. Every method throws {@code NotFound} where the key opens nothing, {@code Refused} where nothing
 * may be written now or with everything that is wrong, and {@code Conflict} where it was changed meanwhile.
 */
@Boundary
@Stateless
public class OwnProofs {

    @Inject
    private ProofRegister register;

    @Inject
    private ProofDesk desk;

    @Inject
    private ProofBook book;

    @Inject
    private ProofShelf shelf;

    @Inject
    private ProofChecking checking;

    @Inject
    private ProofLinks links;

    @Inject
    private ReceiptFile receipts;

    @Inject
    private ReclaimBook reclaims;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private RestReading rests;

    @Inject
    private SentForms sent;

    @Inject
    private CurrentActor actor;

    /** The proof as it stands. */
    @PermitAll
    public OwnProof open(String key) {
        Subject own = holder(key);
        Proof proof = register.find(own.id());
        ProjectFrame project = projects.of(proof.project());
        boolean accepted = proof.state() == ProofState.ACCEPTED;
        ProofTerms terms = checking.terms(proof, project);
        List<ItemRow> items = book.items(proof.id());
        List<FundRow> funds = book.funds(proof.id());
        ProofResult result = checking.result(proof, terms);
        return new OwnProof(
                project.reference(),
                project.title(),
                proof.version(),
                proof.state(),
                proof.stateSince(),
                proof.dueOn(),
                terms,
                proof.narrative(),
                items,
                book.receipts(proof.id()),
                funds,
                shelf.of(own),
                proof.query(),
                proof.queryUntil(),
                AcceptableProof.missing(proof.narrative(), items),
                accepted ? ProofSums.of(result, rests.toPay(project.id())) : null,
                accepted ? checking.steps(terms, ProofBook.core(funds), result) : List.<Reason>of(),
                accepted ? proof.remark() : null,
                reclaims.hearing(proof.id(), desk.today()).orElse(null));
    }

    /** Keeps a part. @param nonce the form's own name */
    @PermitAll
    public void write(String key, long version, ProofPart part, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("proof-write", own.id(), version, part), () -> {
            changed(own, version, "written", opened -> new PartWriting(book, desk.today()).enter(opened.proof(), part));
            return own.reference();
        });
    }

    /** Takes receipts in from a table; the file stays with the proof. @return how many were taken, were there already, were refused */
    @PermitAll
    public ReceiptsRead takeReceipts(String key, long version, Attachment file) {
        Subject own = holder(key);
        ReceiptsRead[] read = new ReceiptsRead[1];
        changed(
                own,
                version,
                "written",
                opened -> read[0] = receipts.take(opened.proof(), own, file.content(), file.name(), desk.today()));
        return read[0];
    }

    /** Adds files and takes others away. @throws NotFound also for a file that is another's */
    @PermitAll
    public void file(String key, long version, List<Attachment> added, List<Long> removed, String nonce) {
        Subject own = holder(key);
        List<String> hashes =
                added.stream().map(one -> ContentKey.of(one.name(), one.hash())).toList();
        sent.once(nonce, ContentKey.of("proof-file", own.id(), version, hashes, removed), () -> {
            changed(own, version, "filed", opened -> shelf.change(own, added, removed));
            return own.reference();
        });
    }

    /** Hands it in. @param reply answer to the open question; null where none is open */
    @PermitAll
    public void send(String key, long version, String reply, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("proof-send", own.id(), version, reply), () -> {
            Opened opened = desk.own(own.id(), version);
            AcceptableProof.require(AcceptableProof.missing(
                    opened.proof().requireWritable().narrative(),
                    book.items(opened.proof().id())));
            desk.tell(
                    opened,
                    opened.proof().handIn(opened.project(), reply, opened.by(), desk.now()),
                    ProofMails.RECEIVED);
            return own.reference();
        });
    }

    /** Answers in a hearing. @param answer 1 to 10,000 characters. @param version that of the hearing */
    @PermitAll
    public void answerHearing(String key, long version, String answer, String nonce) {
        Subject own = holder(key);
        sent.once(nonce, ContentKey.of("reclaim-answer", own.id(), version, answer), () -> {
            reclaims.answer(own.id(), version, answer);
            return own.reference();
        });
    }

    private void changed(Subject own, long version, String verb, Consumer<Opened> change) {
        Opened opened = desk.own(own.id(), version);
        opened.proof().requireWritable();
        change.accept(opened);
        desk.tell(opened, opened.proof().told(opened.project(), verb, Map.of(), opened.by()), null);
    }

    private Subject holder(String key) {
        Subject own = links.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(own.reference()));
        return own;
    }
}
