package de.dresden.smartparticipation.rewards.challenge;

import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.documents.PaperPdf;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.rewards.challenge.ChallengeAccess.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Posters with codes, and teams, of released challenges: what clerks of their department take care of while they run. */
@Boundary
@Stateless
public class ChallengeStations {

    private static final int LONGEST_REASON = 500;

    @Inject
    private ChallengeAccess access;

    @Inject
    private StationBook stations;

    @Inject
    private TeamBook teams;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** Adds a poster. @return its key @throws Refused where no code proves this challenge, or with everything that is wrong */
    @RolesAllowed(REWARDS_CLERK)
    public long add(String reference, NewStation station) {
        Opened opened = open(reference);
        if (opened.challenge().data().proof() != ChallengeProof.QR_ON_SITE) {
            throw new Refused(AcceptableChallenge.because("no-codes"));
        }
        long id = stations.add(opened.challenge(), station);
        tell(
                opened,
                "station-added",
                Map.of("station", id, "place", station.name().strip()));
        return id;
    }

    /** Makes a new code: the one that hangs there ends at once. @throws NotFound where the challenge has no such poster */
    @RolesAllowed(REWARDS_CLERK)
    public void rotate(String reference, long station) {
        Opened opened = open(reference);
        stations.rotate(stations.of(opened.challenge().id(), station).id());
        tell(opened, "station-rotated", Map.of("station", station));
    }

    /** Ends its code for good. @throws NotFound where the challenge has no such poster */
    @RolesAllowed(REWARDS_CLERK)
    public void close(String reference, long station) {
        Opened opened = open(reference);
        stations.close(stations.of(opened.challenge().id(), station).id(), clock.instant());
        tell(opened, "station-closed", Map.of("station", station));
    }

    /**
     * Writes the poster as PDF, A4.
     *
     * @param out stays open
     * @throws NotAllowed for another department
     * @throws NotFound where the challenge has no such poster
     */
    @RolesAllowed(REWARDS_CLERK)
    public void poster(String reference, long station, Locale language, OutputStream out) {
        Opened opened = access.open(reference);
        Station found = stations.of(opened.challenge().id(), station);
        try {
            PaperPdf.write(
                    new StationPoster(language).of(opened.challenge().data(), found, stations.signed(found)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows a team without its name from now on. @param reason those in it read it, 1 to 500 characters */
    @RolesAllowed(REWARDS_CLERK)
    public void hideTeam(String reference, long team, String reason) {
        Opened opened = access.open(reference);
        Team found = teams.of(opened.challenge().id(), team);
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(AcceptableChallenge.because("reason", LONGEST_REASON));
        }
        if (teams.hide(found.id(), reason.strip(), opened.by(), clock.instant())) {
            tell(opened, "team-hidden", Map.of("team", team, "reason", reason.strip()));
        }
    }

    /** Shows its name again. */
    @RolesAllowed(REWARDS_CLERK)
    public void showTeam(String reference, long team) {
        Opened opened = access.open(reference);
        teams.show(teams.of(opened.challenge().id(), team).id());
        tell(opened, "team-shown", Map.of("team", team));
    }

    /** @throws Refused where it is not released, or over */
    private Opened open(String reference) {
        Opened opened = access.open(reference);
        if (!access.steps(opened).contains(ChallengeStep.CARE)) {
            throw new Refused(AcceptableChallenge.because("not-in-this-state"));
        }
        return opened;
    }

    private void tell(Opened opened, String what, Map<String, ?> told) {
        happenings.record(ChallengeChanged.within(
                opened.challenge().subject(), what, told, opened.by().actingFor()));
    }
}
