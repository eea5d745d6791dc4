package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.proof.OwnProof;
import de.dresden.smartparticipation.projects.proof.OwnProofs;
import de.dresden.smartparticipation.projects.proof.ProofPart;
import de.dresden.smartparticipation.projects.proof.ReceiptRow;
import de.dresden.smartparticipation.projects.proof.ReceiptsRead;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentFiles;
import de.dresden.smartparticipation.web.format.Euros;
import de.dresden.smartparticipation.web.format.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * Proving the use of a grant, step by step under the secret link: each button keeps what stands in its step. Afterwards the page says where
 * the proof stands, and takes the comment in a hearing.
 */
@Named("citizenProofView")
@RequestScoped
public class ProofView {

    static final String FORM = "proof";
    private static final String HEARING = "hearing";
    private static final String FILES = "files";
    private static final String TABLE = "table";
    private static final int MORE = 5;

    @Inject
    private OwnProofs proofs;

    @Inject
    private ProofRows rows;

    @Inject
    private SentFiles attachments;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String step;
    private String done;
    private int extra;
    private Long change;
    private ReceiptRow changed;
    private OwnProof own;

    public String load() {
        form.keepPrivate();
        own = proofs.open(key);
        rows.offer(own);
        changed = changed();
        if (changed != null) {
            rows.offer(changed);
        }
        if (form.isSent(HEARING)) {
            return comment();
        }
        return form.isTurned(FORM) ? keep() : null;
    }

    private String comment() {
        String answer = form.required("answer", "citizen.proof.hearing.said", 10_000);
        return form.isWrong()
                ? null
                : act(
                        () -> proofs.answerHearing(key, version(), answer, form.getNonce()),
                        address(null, "hearing-answered"));
    }

    private String keep() {
        ProofStep here = getStep();
        if ("back".equals(form.step(FORM)) && here == ProofStep.SEND) {
            return form.leadTo(address(here.before(), null));
        }
        Runnable command =
                switch (here) {
                    case NARRATIVE -> write(rows.narrative());
                    case RECEIPTS -> receipts();
                    case FUNDS -> write(rows.funds(own.funds()));
                    case FILES -> files();
                    case SEND -> send();
                };
        return form.isWrong() ? null : act(command, next(here));
    }

    private Runnable write(ProofPart part) {
        return () -> proofs.write(key, version(), part, form.getNonce());
    }

    /**
     * Rows or a table: of a table what is wrong is told and the rest is in, so that rows typed beside it would be kept and drawn again, and
     * counted twice.
     */
    private Runnable receipts() {
        ProofPart.Receipts typed = rows.receipts();
        ProofPart corrected = changed == null || !form.isTurned(FORM) || form.number("changed") == null
                ? null
                : rows.corrected(changed);
        attachments.check(TABLE, Attachment::new, Attachment::problems);
        if (!typed.added().isEmpty() && !form.files(TABLE).isEmpty()) {
            form.refuse(TABLE, "citizen.proof.table.alone");
        }
        return () -> {
            if (corrected != null) {
                // the form's own name holds for the rows that are sent along with it
                proofs.write(key, version(), corrected, form.getNonce() + "-changed");
            }
            if (!typed.added().isEmpty() || !typed.removed().isEmpty()) {
                proofs.write(
                        key, corrected == null ? version() : proofs.open(key).version(), typed, form.getNonce());
            }
            if (!form.files(TABLE).isEmpty()) {
                attachments.with(TABLE, Attachment::new, sent -> {
                    sent.forEach(this::read);
                    return sent;
                });
            }
        };
    }

    /** The receipt that is to be corrected, by the address or by the form that is sent. */
    private ReceiptRow changed() {
        Long sought = form.number("changed") == null ? change : form.number("changed");
        return own.receipts().stream()
                .filter(one -> sought != null && one.id() == sought)
                .findFirst()
                .orElse(null);
    }

    private void read(Attachment table) {
        ReceiptsRead read = proofs.takeReceipts(key, proofs.open(key).version(), table);
        read.problems()
                .forEach(one -> form.refuse(
                        TABLE,
                        "citizen.proof.table.wrong",
                        read.added(),
                        one.row(),
                        Texts.in(reader.language()).text(one.reason())));
    }

    private Runnable files() {
        attachments.check(FILES, Attachment::new, Attachment::problems);
        List<Long> removed = rows.keys("removed");
        boolean nothing = removed.isEmpty() && form.files(FILES).isEmpty();
        return nothing
                ? () -> {}
                : () -> attachments.with(FILES, Attachment::new, sent -> {
                    proofs.file(key, version(), sent, removed, form.getNonce());
                    return sent;
                });
    }

    private Runnable send() {
        String reply = own.asked() ? form.required("reply", "citizen.proof.reply", 2_000) : null;
        return () -> proofs.send(key, version(), reply, form.getNonce());
    }

    /** Where something is wrong the page is drawn anew from what is kept now. */
    private String act(Runnable command, String then) {
        boolean carriedOut = form.attempt(() -> {
                    command.run();
                    return then;
                })
                .isPresent();
        if (carriedOut && !form.isWrong()) {
            return form.leadTo(then);
        }
        own = proofs.open(key);
        return null;
    }

    private String next(ProofStep here) {
        String go = form.step(FORM) == null ? "next" : form.step(FORM);
        if (here == ProofStep.SEND) {
            return address(null, own.asked() ? "answered" : "sent");
        }
        return switch (go) {
            case "back" -> address(here.before(), null);
            case "save" -> address(here, "saved");
            case "more" -> address(here, "saved") + "&extra=" + MORE;
            default -> address(here.next(), null);
        };
    }

    private String address(ProofStep to, String said) {
        return "/public/proof.xhtml?key=" + key + (to == null ? "" : "&step=" + to)
                + (said == null ? "" : "&done=" + said);
    }

    private long version() {
        Long seen = form.number("version");
        return seen == null ? -1 : seen;
    }

    public List<ProofStep> getSteps() {
        return Arrays.asList(ProofStep.values());
    }

    public ProofStep getStep() {
        return Arrays.stream(ProofStep.values())
                .filter(one -> one.name().equals(step))
                .findFirst()
                .orElse(own.asked() ? ProofStep.SEND : ProofStep.NARRATIVE);
    }

    public List<Integer> getRows() {
        return rows.numbers(extra);
    }

    /** The lines of the plan, to choose from. */
    public List<Choice> getItems() {
        return own.lines().stream()
                .map(line -> new Choice(String.valueOf(line.position()), line.position() + " " + line.title()))
                .toList();
    }

    /** Receipts that may be taken away. */
    public List<Choice> getReceipts() {
        return own.receipts().stream()
                .map(one -> new Choice(
                        String.valueOf(one.id()),
                        String.join(
                                " · ",
                                Shown.date(one.day()),
                                one.payee(),
                                Euros.typed(one.cents(), reader.language()) + "\u00A0€",
                                one.origin() == null
                                        ? String.valueOf(one.position())
                                        : one.position() + " · " + one.origin())))
                .toList();
    }

    /** Files that may be taken away. */
    public List<Choice> getFiles() {
        return own.files().stream()
                .map(file -> new Choice(String.valueOf(file.id()), file.name()))
                .toList();
    }

    /** Whether its day is over. */
    public boolean isLate() {
        return own.dueOn().isBefore(reader.today());
    }

    public OwnProof getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getStepName() {
        return step;
    }

    public void setStepName(String step) {
        this.step = step;
    }

    /** {@code saved}, {@code sent}, {@code answered} or {@code hearing-answered} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("saved|sent|answered|hearing-answered") ? done : null;
    }

    /** The receipt that is corrected, or null. */
    public ReceiptRow getChanged() {
        return changed;
    }

    public Long getChange() {
        return change;
    }

    public void setChange(Long change) {
        this.change = change;
    }

    public int getExtra() {
        return extra;
    }

    public void setExtra(int extra) {
        this.extra = Math.max(0, Math.min(extra, 20));
    }
}
