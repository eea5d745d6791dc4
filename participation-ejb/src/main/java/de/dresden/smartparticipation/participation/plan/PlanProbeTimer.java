package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.settings.PublicAddress;
import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks for what is displayed, as a citizen would, as long as a round runs. The network is asked outside any transaction. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PlanProbeTimer {

    private static final Logger LOG = Logger.getLogger(PlanProbeTimer.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private PlanProbe probe;

    @Inject
    private Happenings happenings;

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "sp.plans.probe.minutes", defaultValue = "5")
    private int minutes;

    @Inject
    @ConfigProperty(name = "sp.plans.probe.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "sp.port", defaultValue = "8080")
    private int port;

    @Resource
    private UserTransaction transaction;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        Duration interval = Duration.ofMinutes(minutes);
        PublicProbe client = null;
        for (int i = 0; i < AT_ONCE; i++) {
            Instant now = clock.instant();
            Optional<PlanProbe.Round> round = probe.claim(now, interval);
            if (round.isEmpty()) {
                return;
            }
            client = client == null ? PublicProbe.of(base()) : client;
            keep(round.get(), failures(client, probe.targets(round.get())), now, interval);
        }
    }

    /** How they failed; and that the product itself has them all, where it is the way to it that is disturbed. */
    private List<String> failures(PublicProbe client, List<ProbeTarget> targets) {
        List<String> failures = client.failures(targets);
        if (failures.isEmpty() || !PublicProbe.atHome(port).failures(targets).isEmpty()) {
            return failures;
        }
        List<String> told = new ArrayList<>(failures);
        told.add(ProbeFailure.word("at-home"));
        return told;
    }

    /** Where citizens ask; behind a gateway that the product itself cannot reach, what the setting says. */
    private String base() {
        return url.filter(text -> !text.isBlank()).orElseGet(() -> address.of(""));
    }

    private void keep(PlanProbe.Round round, List<String> failures, Instant now, Duration interval) {
        try {
            transaction.begin();
            probe.gap(round, now, interval).ifPresent(happenings::record);
            probe.found(round, failures, now).ifPresent(happenings::record);
            transaction.commit();
        } catch (Exception failure) {
            LOG.log(Level.WARNING, failure, () -> "The look at " + round.plan().reference() + " was not kept.");
            rollBack();
        }
    }

    private void rollBack() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (Exception failure) {
            LOG.log(Level.WARNING, failure, () -> "A transaction was not rolled back.");
        }
    }
}
