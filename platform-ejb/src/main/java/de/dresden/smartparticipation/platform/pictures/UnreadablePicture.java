package de.dresden.smartparticipation.platform.pictures;

/** What was sent as a picture is none, or one too large to be read. */
public final class UnreadablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private UnreadablePicture(boolean tooLarge, Throwable cause) {
        super(tooLarge ? "too large" : "no picture", cause);
        this.tooLarge = tooLarge;
    }

    static UnreadablePicture large() {
        return new UnreadablePicture(true, null);
    }

    static UnreadablePicture none(Throwable cause) {
        return new UnreadablePicture(false, cause);
    }

    /** Whether it has too many bytes or points; else it is no JPEG or PNG that can be read. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
