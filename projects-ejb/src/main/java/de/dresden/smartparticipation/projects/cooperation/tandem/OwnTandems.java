package de.dresden.smartparticipation.projects.cooperation.tandem;

import static de.dresden.smartparticipation.projects.cooperation.tandem.AcceptableDeclaration.because;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.projects.cooperation.round.PairSide;
import de.dresden.smartparticipation.projects.cooperation.round.PairSides;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a company does with its tandem over its secret link to the pair: has the application begun, declares, gets its certificate. All
 * throw {@link NotFound} where the key opens nothing, or where not all of the pair have accepted.
 */
@Boundary
@Stateless
public class OwnTandems {

    /** Version of the text that is agreed to. */
    private static final int WORDING = 1;

    @Inject
    private PairSides sides;

    @Inject
    private TandemDirectory directory;

    @Inject
    private OwnReading reading;

    @Inject
    private TandemApplying applying;

    @Inject
    private DeclarationTable declarations;

    @Inject
    private CertificateTable certificates;

    @Inject
    private TandemTable table;

    @Inject
    private FileStore files;

    @Inject
    private SentForms sent;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A company of a tandem. */
    private record Own(TandemFrame tandem, PairSide side) {}

    @PermitAll
    public OwnTandem of(String key) {
        Own own = own(key);
        return reading.of(own.tandem(), own.side().company());
    }

    /**
     * Has the application begun with all that the companies said, or goes on with what was begun.
     *
     * @param call reference of a call for tandems that takes applications in; not looked at where one was begun
     * @return the application's secret key
     * @throws Refused outside the intake, or where it was handed in
     */
    @PermitAll
    public String apply(String key, String call) {
        Own own = own(key);
        return applying.key(own.tandem(), call);
    }

    /**
     * Declares, by a click under the text that is shown, what de-minimis aid the company and its linked firms got.
     *
     * @param agreed whether the text was agreed to
     * @param nonce the form's own name
     * @throws Refused with everything that is wrong, or where the tandem is over
     */
    @PermitAll
    public void declare(String key, Declaration declaration, boolean agreed, String nonce) {
        Own own = own(key);
        sent.once(nonce, ContentKey.of("de-minimis", own.side().id(), declaration, agreed), () -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
            List<Reason> problems = new ArrayList<>(AcceptableDeclaration.problems(declaration, today));
            if (!agreed) {
                problems.add(because("not-agreed"));
            }
            if (!problems.isEmpty()) {
                throw new Refused(problems);
            }
            table.lock(own.tandem().id());
            if (!reading.of(own.tandem(), own.side().company()).declares()) {
                throw new Refused(because("over"));
            }
            int number =
                    declarations.add(own.tandem().id(), own.side().company(), declaration, WORDING, clock.instant());
            long cents =
                    declaration.aids().stream().mapToLong(aid -> aid.cents()).sum();
            happenings.record(TandemChanged.of(
                    own.tandem(),
                    "declared",
                    Map.of(
                            "company",
                            reference(own.side()),
                            "number",
                            number,
                            "aids",
                            declaration.aids().size(),
                            "cents",
                            cents,
                            "linked",
                            declaration.linked().size(),
                            "wording",
                            WORDING),
                    List.of()));
            return own.tandem().reference();
        });
    }

    /** The document of one of its own certificates. @throws NotFound also for another's */
    @PermitAll
    public FileDownload certificate(String key, String reference) {
        Own own = own(key);
        return certificates
                .find(reference)
                .filter(one -> one.tandem() == own.tandem().id()
                        && one.certificate().company() == own.side().company())
                .map(one -> new FileDownload(
                        files.get(one.certificate().file()),
                        files.open(one.certificate().file())))
                .orElseThrow(() -> new NotFound(reference));
    }

    private static String reference(PairSide side) {
        return side.reference().substring(side.reference().indexOf('/') + 1);
    }

    private Own own(String key) {
        PairSide side = sides.open(key).orElseThrow(() -> new NotFound("–"));
        actor.become(new LinkHolder(side.reference()));
        return new Own(directory.ofPair(side.pair()).orElseThrow(() -> new NotFound("–")), side);
    }
}
