package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.plan.RoundFrame;
import de.dresden.smartparticipation.participation.statement.StatementKeeping.ArrivedFrom;
import de.dresden.smartparticipation.participation.statement.StatementKeeping.Kept;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.mail.Outbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Statements of citizens by the form on the internet (§ 3 Abs. 2 BauGB). Everything that says something is stored, also after the
 * last day; the moment of storing decides whether it is in time.
 */
@Boundary
@Stateless
public class StatementIntake {

    /** More from one address in this time are marked and answered slowly, never refused. */
    static final int USUAL = 20;

    /** How long the answer to more than these waits. */
    static final Duration REST = Duration.ofSeconds(2);

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int MAILS = 5;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    @Inject
    private PlanDirectory plans;

    @Inject
    private StatementKeeping keeping;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private StatementMails mails;

    @Inject
    private SentForms forms;

    @Inject
    private RateLimits limits;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** What the form says. @throws NotFound where there is no such plan, or nothing of it was ever announced */
    @PermitAll
    public StatementDoor door(String plan) {
        PlanFrame frame = plans.of(plan);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        RoundFrame round = round(frame, today);
        return new StatementDoor(
                frame.reference(),
                frame.name(),
                frame.number(),
                round.firstDay(),
                round.lastDay(),
                !today.isBefore(round.firstDay()),
                Timing.of(now, round.lastDay()) == Timing.LATE,
                frame.cites(Rule.LATE_STATEMENTS),
                frame.decided());
    }

    /**
     * Stores a statement.
     *
     * @param files what came with it; one that cannot be taken is noted and left out
     * @throws Refused only where nothing is said, or before the first day
     * @throws NotFound where there is no such plan, or nothing of it was ever announced
     */
    @PermitAll
    public Acknowledgement send(String plan, OnlineStatement said, List<SentFile> files) {
        PlanFrame frame = plans.of(plan);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        RoundFrame round = round(frame, today);
        if (today.isBefore(round.firstDay())) {
            throw new Refused(Reason.of("participation.statement.not-yet", round.firstDay()));
        }
        if (said.text().isEmpty() && files.isEmpty()) {
            throw new Refused(Reason.of("participation.statement.nothing-said"));
        }
        ArrivedFrom from = new ArrivedFrom(frame, round.id(), null, now);
        String reference = said.nonce() == null
                ? store(from, said, files)
                : forms.once("statement:" + said.nonce(), said.content(plan, files), () -> store(from, said, files));
        return acknowledgements.of(reference);
    }

    /**
     * How long whoever sends this often is to wait for the answer, after what was sent is stored: it slows masses down and takes
     * nobody's moment of storing away.
     *
     * @param address where in the network it came from; null where nobody knows
     */
    @PermitAll
    public Duration rest(String address) {
        return address == null || limits.take("statement-rest", address, USUAL, WHILE) ? Duration.ZERO : REST;
    }

    /** @throws NotFound where the key is none of ours */
    @PermitAll
    public Acknowledgement acknowledgement(String key) {
        return acknowledgements.open(key);
    }

    /** Prints the acknowledgement as PDF. @throws NotFound where the key is none of ours */
    @PermitAll
    public void print(String key, Locale language, OutputStream out) {
        try {
            acknowledgements.print(acknowledgements.open(key), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String store(ArrivedFrom from, OnlineStatement said, List<SentFile> files) {
        Kept kept = keeping.keep(from, said.sender(), said.text(), files, doubt(said));
        String email = said.sender().email();
        if (EmailAddress.isOne(email) && limits.take("statement-mail", email, MAILS, WHILE)) {
            outbox.post(mails.acknowledgement(acknowledgements.of(kept.reference()), email, kept.id()));
        }
        return kept.reference();
    }

    private String doubt(OnlineStatement said) {
        if (said.doubt() != null) {
            return said.doubt();
        }
        boolean many = said.address() != null && !limits.take("statement", said.address(), USUAL, WHILE);
        return many ? "MANY" : null;
    }

    /** The published round that runs or ran last; before the first one that which comes next. */
    private RoundFrame round(PlanFrame plan, LocalDate today) {
        List<RoundFrame> published =
                plans.rounds(plan.id()).stream().filter(RoundFrame::published).toList();
        return published.stream()
                .filter(round -> !today.isBefore(round.firstDay()))
                .max(Comparator.comparing(RoundFrame::firstDay))
                .or(() -> published.stream().min(Comparator.comparing(RoundFrame::firstDay)))
                .orElseThrow(() -> new NotFound(plan.reference()));
    }
}
