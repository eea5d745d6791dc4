package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.application.Attachment;
import de.dresden.smartparticipation.projects.drawdown.DrawdownKind;
import de.dresden.smartparticipation.projects.drawdown.DrawdownState;
import de.dresden.smartparticipation.projects.drawdown.NewAccount;
import de.dresden.smartparticipation.projects.drawdown.NewReceipt;
import de.dresden.smartparticipation.projects.drawdown.NewRequest;
import de.dresden.smartparticipation.projects.drawdown.OwnDrawdowns;
import de.dresden.smartparticipation.projects.drawdown.OwnGrant;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.citizen.form.SentFiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A grant's recipient by the secret link of the notice: what was granted and paid, the account, and the forms that ask for money. */
@Named("citizenDrawdownView")
@RequestScoped
public class DrawdownView {

    private static final String ASK = "ask";
    private static final String ACCOUNT = "account";
    private static final String PROVE = "prove";
    private static final int MORE = 3;
    private static final int MOST = 20;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTE = 2_000;

    @Inject
    private OwnDrawdowns drawdowns;

    @Inject
    private OwnNoticesView notices;

    @Inject
    private PublicForm form;

    @Inject
    private SentFiles files;

    @Inject
    private Reader reader;

    private String key;
    private String done;
    private OwnGrant own;

    public String load() {
        form.keepPrivate();
        if (notices.sent(key)) {
            return null;
        }
        own = drawdowns.open(key);
        if (form.isSent(ACCOUNT)) {
            return account();
        }
        if (more(ASK) || more(PROVE)) {
            return null;
        }
        if (form.isSent(ASK)) {
            return ask();
        }
        return form.isSent(PROVE) ? prove() : null;
    }

    /** Whether only more rows are asked for; what was typed stays. */
    private boolean more(String name) {
        return "more".equals(form.step(name)) && form.isTurned(name);
    }

    private String account() {
        String holder = form.required("holder", "citizen.drawdown.account.holder", LONGEST_LINE);
        String iban = form.required("iban", "citizen.drawdown.account.iban", LONGEST_LINE);
        return act("account", () -> drawdowns.account(key, new NewAccount(holder, iban), form.getNonce()));
    }

    private String ask() {
        String kind = form.choice("kind", "citizen.drawdown.kind", getKinds());
        if (kind == null) {
            form.refuseChoice("kind", "citizen.drawdown.kind");
        }
        Long cents = form.requiredEuros("cents", "citizen.drawdown.amount");
        LocalDate until = day("until");
        String note = form.text("note", "citizen.drawdown.note", LONGEST_NOTE);
        if (DrawdownKind.ADVANCE.name().equals(kind)) {
            // of an advance nothing is spent yet: rows that are not shown do not count
            return act(
                    "asked",
                    () -> drawdowns.submit(
                            key, new NewRequest(DrawdownKind.ADVANCE, cents, until, note, List.of()), form.getNonce()));
        }
        return with(
                "receipt",
                "asked",
                receipts -> drawdowns.submit(
                        key,
                        new NewRequest(DrawdownKind.valueOf(kind), cents, until, note, receipts),
                        form.getNonce()));
    }

    private String prove() {
        String advance = form.choice("advance", "citizen.drawdown.prove.which", getAdvances());
        if (advance == null) {
            form.refuseChoice("advance", "citizen.drawdown.prove.which");
        }
        return with("proof", "proved", receipts -> drawdowns.prove(key, advance, receipts, form.getNonce()));
    }

    /** Reads the receipts with their files, which are open meanwhile. */
    private String with(String prefix, String then, Consumer<List<NewReceipt>> command) {
        return receipts(prefix, 0, new ArrayList<>(), read -> act(then, () -> command.accept(read)));
    }

    private String receipts(String prefix, int row, List<NewReceipt> read, Function<List<NewReceipt>, String> reading) {
        if (row == sentRows()) {
            return reading.apply(read);
        }
        String at = prefix + "-" + row + "-";
        boolean typed = Stream.of("day", "payee", "cents", "item").anyMatch(field -> form.ticked(at + field));
        return files.with(at + "file", Attachment::new, sent -> {
            Attachment proof = sent.isEmpty() ? null : sent.get(0);
            if (typed || proof != null) {
                read.add(new NewReceipt(
                        day(at + "day"),
                        form.text(at + "payee", "citizen.drawdown.receipt.payee", LONGEST_LINE),
                        form.ticked(at + "cents")
                                ? form.requiredEuros(at + "cents", "citizen.drawdown.receipt.cents")
                                : null,
                        form.text(at + "item", "citizen.drawdown.receipt.item", LONGEST_LINE),
                        proof));
            }
            return receipts(prefix, row + 1, read, reading);
        });
    }

    private String act(String then, Runnable command) {
        if (form.isWrong()) {
            return null;
        }
        return form.attempt(() -> {
                    command.run();
                    return "/public/drawdown.xhtml?done=" + then + "&key=" + key;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private LocalDate day(String field) {
        String typed = form.text(field, "citizen.drawdown.receipt.day", 20);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            form.refuse(field, "citizen.drawdown.receipt.incomplete");
            return null;
        }
    }

    public List<Choice> getKinds() {
        return ApplyRows.choices(
                own.advanceUntil() == null ? List.of(DrawdownKind.REIMBURSEMENT) : List.of(DrawdownKind.values()),
                reader.language());
    }

    /** Advances that were paid. */
    public List<Choice> getAdvances() {
        return own.requests().stream()
                .filter(one -> one.kind() == DrawdownKind.ADVANCE && one.state() == DrawdownState.PAID)
                .map(one -> new Choice(one.reference(), one.reference()))
                .toList();
    }

    public List<Integer> getRows() {
        boolean again = "more".equals(form.step(ASK)) || "more".equals(form.step(PROVE));
        return IntStream.range(0, Math.min(MOST, sentRows() + (again ? MORE : 0)))
                .boxed()
                .toList();
    }

    /** As many as stood on the page; one to begin with. */
    private int sentRows() {
        Long sent = form.number("receipts");
        return sent == null ? 1 : (int) Math.max(1, Math.min(MOST, sent));
    }

    public OwnGrant getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** {@code asked}, {@code account} or {@code proved} just now, or null. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && done.matches("asked|account|proved") ? done : null;
    }
}
