package de.dresden.smartparticipation.platform.publictext;

import static de.dresden.smartparticipation.platform.identity.Roles.ADMINISTRATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.markup.RichText;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The texts of the public side: everybody reads them, administrators write their next version. */
@Stateless
@Boundary
public class PublicTexts {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_REMARK = 300;

    @Inject
    private PublicTextTable texts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** The version in force. */
    @PermitAll
    public PublicText current(PublicTextName name) {
        return texts.versions(name).stream().findFirst().orElseThrow(() -> new NotFound(name));
    }

    /** An earlier version, as contributions name it. @throws NotFound where there is none */
    @PermitAll
    public PublicText version(PublicTextName name, int number) {
        return texts.versions(name).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    /** All versions, the latest first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<PublicText> versions(PublicTextName name) {
        return texts.versions(name);
    }

    /**
     * Puts the next version in force.
     *
     * @param seen number of the version that it follows
     * @param german formatted text; what is not allowed in it is left out
     * @param english formatted text
     * @param remark what is changed, 1 to 300 characters
     * @throws Conflict where somebody else has written one since
     * @throws Refused where something is missing, or nothing changed
     */
    @RolesAllowed(ADMINISTRATOR)
    public void publish(PublicTextName name, int seen, String german, String english, String remark) {
        String cleanGerman = clean(german);
        String cleanEnglish = clean(english);
        String why = remark == null ? "" : remark.strip();
        if (why.isEmpty() || why.length() > LONGEST_REMARK) {
            throw new Refused(Reason.of("platform.public-text.remark-length", LONGEST_REMARK));
        }
        PublicText before = current(name);
        if (before.german().equals(cleanGerman) && before.english().equals(cleanEnglish)) {
            throw new Refused(Reason.of("platform.public-text.nothing-changed"));
        }
        long id = texts.publish(name, seen + 1, cleanGerman, cleanEnglish, why, clock.instant(), actor.account())
                .orElseThrow(Conflict::changedMeanwhile);
        happenings.record(new PublicTextPublished(id, name, seen + 1, why));
    }

    private static String clean(String html) {
        String clean = RichText.sanitised(html);
        if (RichText.plain(clean).isBlank() || clean.length() > LONGEST) {
            throw new Refused(Reason.of("platform.public-text.length", LONGEST));
        }
        return clean;
    }
}
