package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectSight.Running;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Proofs of use for the city: which are due, what one says, and entering one that came on paper. Project managers of the project's
 * department work on them, its team, treasury and auditors read. Commands throw {@code NotFound} for what the person may not know of,
 * {@code NotAllowed} for what others may do, {@code Refused} with the reason of a rule and {@code Conflict} where it was changed meanwhile.
 */
@Boundary
@Stateless
public class Proofs {

    @Inject
    private ProofDesk desk;

    @Inject
    private ProofReading reading;

    @Inject
    private ProofLists lists;

    @Inject
    private ProofOpening opening;

    @Inject
    private ProofGrants grants;

    @Inject
    private ProofBook book;

    @Inject
    private ProofShelf shelf;

    @Inject
    private ProofLinks links;

    @Inject
    private ReceiptFile receipts;

    @Inject
    private ProjectSight sight;

    /**
     * The proofs that match; by default what is due first.
     *
     * @param query sorts {@code project}, {@code title}, {@code state}, {@code due}, {@code granted}, {@code reclaim}
     */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public Page<ProofRow> list(ProofFilter filter, PageQuery query) {
        return lists.page(filter, desk.today(), query);
    }

    /** Writes those that match as a table; the stream is not closed. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void export(ProofFilter filter, TableFormat format, Locale language, OutputStream out) {
        LocalDate today = desk.today();
        ProofTable.TABLE.write(
                AllPages.of(query -> lists.page(filter, today, query), null), format, language, desk.now(), out);
    }

    /** A project's proof, whether it was begun or not. @throws NotFound where there is no such project */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ProofCase of(String project) {
        return reading.of(sight.read(project));
    }

    /** Begins the proof of a granted project; one that was begun stays. @throws Refused where nothing is granted */
    @RolesAllowed(PROJECT_MANAGER)
    public void open(String project) {
        Running running = sight.run(project);
        ProjectFrame frame = running.project();
        Capacity by = running.by();
        ProofTerms terms = grants.of(frame).orElseThrow(() -> new Refused(Proof.because("not-granted")));
        Proof proof = opening.open(frame, terms, desk.now());
        desk.tell(new Opened(proof, frame, by), ProofOpening.opened(proof, frame, by), null);
    }

    /** Another person proves the use; links that were sent before end. */
    @RolesAllowed(PROJECT_MANAGER)
    public void address(String project, long version, ProofRecipient recipient) {
        Opened opened = desk.managed(project, version);
        ProofRecipient typed = new ProofRecipient(
                TypedText.line(recipient.name()), TypedText.line(recipient.email()), recipient.language());
        links.close(opened.proof().subject(project));
        desk.tell(opened, opened.proof().readdress(opened.project(), typed, opened.by()), null);
    }

    /** Writes to the recipient, with a new link to the form. @throws Refused where no address is known or nothing is awaited */
    @RolesAllowed(PROJECT_MANAGER)
    public void remind(String project, long version) {
        Opened opened = desk.managed(project, version);
        opened.proof().requireWritable();
        if (opened.proof().recipient().email() == null) {
            throw new Refused(Proof.because("recipient-missing"));
        }
        boolean asked = opened.proof().state() == ProofState.QUERIED;
        ProofChanged change = opened.proof()
                .told(
                        opened.project(),
                        "link-sent",
                        Map.of("to", opened.proof().recipient().name()),
                        opened.by());
        desk.tell(opened, change, asked ? ProofMails.ASKED : ProofMails.DUE);
    }

    /** Gives more time. @param reason why, 1 to 2,000 characters */
    @RolesAllowed(PROJECT_MANAGER)
    public void extend(String project, long version, LocalDate until, String reason) {
        Opened opened = desk.managed(project, version);
        desk.tell(opened, opened.proof().extend(opened.project(), until, reason, opened.by()), ProofMails.DUE);
    }

    /** Enters a part that came on paper. @throws Refused where nothing may be written now, or with everything that is wrong */
    @RolesAllowed(PROJECT_MANAGER)
    public void write(String project, long version, ProofPart part) {
        Opened opened = desk.managed(project, version);
        opened.proof().requireWritable();
        enter(opened.proof(), part);
        tell(opened, "written");
    }

    /** Takes receipts in from a table; the file stays with the proof. */
    @RolesAllowed(PROJECT_MANAGER)
    public ReceiptsRead takeReceipts(String project, long version, InputStream content, String name) {
        Opened opened = desk.managed(project, version);
        opened.proof().requireWritable();
        ReceiptsRead read = receipts.take(opened.proof(), opened.proof().subject(project), content, name, desk.today());
        tell(opened, "written");
        return read;
    }

    /** Adds files and takes others away. @throws NotFound for a file that is another's */
    @RolesAllowed(PROJECT_MANAGER)
    public void file(String project, long version, List<Attachment> added, List<Long> removed) {
        Opened opened = desk.managed(project, version);
        opened.proof().requireWritable();
        shelf.change(opened.proof().subject(project), added, removed);
        tell(opened, "filed");
    }

    /** Hands in what came on paper. @param reply to an open question, or null */
    @RolesAllowed(PROJECT_MANAGER)
    public void handIn(String project, long version, String reply) {
        Opened opened = desk.managed(project, version);
        AcceptableProof.require(AcceptableProof.missing(
                opened.proof().narrative(), book.items(opened.proof().id())));
        desk.tell(opened, opened.proof().handIn(opened.project(), reply, opened.by(), desk.now()), ProofMails.RECEIVED);
    }

    private void tell(Opened opened, String verb) {
        desk.tell(opened, opened.proof().told(opened.project(), verb, Map.of(), opened.by()), null);
    }

    private void enter(Proof proof, ProofPart part) {
        new PartWriting(book, desk.today()).enter(proof, part);
    }
}
