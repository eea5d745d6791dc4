package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.pictures.PlainPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import java.io.InputStream;

/** A member's picture of a deed, drawn anew: where members are is never asked, and not taken by accident either. */
final class DeedPicture {

    private DeedPicture() {}

    /** @throws Refused where it is no picture that can be read, or too large */
    static InputStream of(InputStream content, String name) {
        try {
            return PlainPicture.of(content, name);
        } catch (UnreadablePicture unreadable) {
            String why = unreadable.tooLarge() ? "picture-too-large" : "no-picture";
            throw new Refused(Reason.of("rewards.deed." + why, PlainPicture.LARGEST_MEGABYTES));
        }
    }
}
