package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.files.FileDownload;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Locale;

/**
 * The companies of a pair tell their story over their secret links. Each throws {@code NotFound} where the key opens nothing, and
 * {@code Conflict} where the other company changed it meanwhile.
 */
@Boundary
@Stateless
public class PracticeStories {

    @Inject
    private StoryHolders holders;

    @Inject
    private StoryWriting writing;

    @Inject
    private SentForms sent;

    /** The story as it stands. */
    @PermitAll
    public OwnStory of(String key) {
        return holders.shown(holders.of(key));
    }

    /** Sectors and topics as they are called, and which topics can be chosen. */
    @PermitAll
    public StoryWords words() {
        return writing.words();
    }

    /**
     * Writes the story and the own words; what others agreed to before counts no more.
     *
     * @param quote own words, at most 600 characters
     * @throws Refused with everything that is wrong, or while it waits for its release
     */
    @PermitAll
    public void write(String key, long version, Story story, Wording quote, String nonce) {
        StoryHolders.Held held = holders.of(key);
        sent.once(nonce, ContentKey.of("story", held.own().side(), version, story, quote), () -> {
            writing.write(held, version, story, quote);
            return held.reference();
        });
    }

    /**
     * Agrees to the story as it is and to its publication.
     *
     * @param language in which the consent was read
     * @throws Refused where something is missing
     */
    @PermitAll
    public void agree(String key, long version, Locale language, String nonce) {
        StoryHolders.Held held = holders.of(key);
        sent.once(nonce, ContentKey.of("agree", held.own().side(), version), () -> {
            writing.agree(held, version, language);
            return held.reference();
        });
    }

    /**
     * Adds a picture, drawn anew without what the camera wrote into it.
     *
     * @param text what it shows; German 3 to 300 characters
     * @param credit who made it, 2 to 200 characters
     * @param rights that the company may have it published, those shown in it included
     * @throws Refused where that is not confirmed, words are missing, or it is no picture
     */
    @PermitAll
    public void addPicture(
            String key, long version, InputStream content, String name, Wording text, String credit, boolean rights) {
        writing.addPicture(holders.of(key), version, content, name, text, credit, rights);
    }

    /** A picture of what is written or published. @throws NotFound where it is none of this story's */
    @PermitAll
    public FileDownload picture(String key, long file) {
        return holders.picture(holders.of(key), file);
    }

    /** Leaves a picture out. @throws Refused where it is none of the story's */
    @PermitAll
    public void removePicture(String key, long version, long file) {
        writing.removePicture(holders.of(key), version, file);
    }

    /** Agrees to the publication no more: what is public is taken down at once. @param reason why, or null. Once more changes nothing. */
    @PermitAll
    public void disagree(String key, String reason) {
        writing.disagree(holders.of(key), reason);
    }
}
