package de.dresden.smartparticipation.projects.picture;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.pictures.PlainPicture;
import de.dresden.smartparticipation.platform.pictures.UnreadablePicture;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Objects;

/** Takes pictures in that are to be published; who may and how many is the room's word. */
@Dependent
public class NewPictures {

    private static final int SHORTEST_TEXT = 3;
    private static final int LONGEST_TEXT = 300;
    private static final int SHORTEST_CREDIT = 2;
    private static final int LONGEST_CREDIT = 200;

    @Inject
    private FileStore files;

    /**
     * Keeps what somebody sent, drawn anew.
     *
     * @param text what it shows, for those who do not see it; German 3 to 300 characters
     * @param credit who made it, 2 to 200 characters
     * @param owner the case whose picture it is
     * @throws Refused where words are missing, or it is no picture
     */
    public SheetPicture sent(InputStream content, String name, Wording text, String credit, Subject owner) {
        SheetPicture words = words(text, credit);
        try {
            return keep(PlainPicture.of(content, name), name, words, owner);
        } catch (UnreadablePicture unreadable) {
            throw unreadable.tooLarge()
                    ? refused("picture-too-large", PlainPicture.LARGEST_MEGABYTES)
                    : refused("no-picture");
        }
    }

    /** Keeps a copy of one that was drawn anew before; the parameters are those of {@link #sent}. */
    public SheetPicture copied(InputStream content, String name, Wording text, String credit, Subject owner) {
        return keep(content, name, words(text, credit), owner);
    }

    private SheetPicture keep(InputStream content, String name, SheetPicture words, Subject owner) {
        long file = files.keep(content, name, owner, PlainPicture.KINDS).id();
        return new SheetPicture(file, words.text(), words.credit());
    }

    private static SheetPicture words(Wording text, String credit) {
        Wording shows = new Wording(TypedText.line(text.german()), TypedText.line(text.english()));
        String maker = Objects.toString(TypedText.line(credit), "");
        if (shows.german().length() < SHORTEST_TEXT || shows.longest() > LONGEST_TEXT) {
            throw refused("picture-text", SHORTEST_TEXT, LONGEST_TEXT);
        }
        if (maker.length() < SHORTEST_CREDIT || maker.length() > LONGEST_CREDIT) {
            throw refused("picture-credit", SHORTEST_CREDIT, LONGEST_CREDIT);
        }
        return new SheetPicture(0, shows, maker);
    }

    private static Refused refused(String why, Object... arguments) {
        return new Refused(Reason.of("projects.fact-sheet." + why, arguments));
    }
}
