package de.dresden.smartparticipation.platform.fault;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody else was faster: what was seen is not what is stored any more. HTTP 409. */
public final class Conflict extends Fault {

    private static final long serialVersionUID = 1L;

    private final transient Subject about;

    public Conflict(Reason reason) {
        this(List.of(reason), null);
    }

    private Conflict(List<Reason> reasons, Subject about) {
        super(reasons);
        this.about = about;
    }

    /** The version that was sent is not the stored one. */
    public static Conflict changedMeanwhile() {
        return new Conflict(Reason.of("platform.fault.changed-meanwhile"));
    }

    /** The version that was sent is not the stored one; whoever hands it on can tell what happened to the case. */
    public static Conflict changedMeanwhile(Subject about) {
        return new Conflict(List.of(Reason.of("platform.fault.changed-meanwhile")), about);
    }

    /** The same, with how the case stands now, so that nobody has to look that up. */
    public static Conflict changedMeanwhile(Subject about, Reason standing) {
        return new Conflict(List.of(Reason.of("platform.fault.changed-meanwhile"), standing), about);
    }

    /** The case, as long as nobody has told yet what happened to it. */
    public Optional<Subject> about() {
        return Optional.ofNullable(about);
    }

    /** The same, told to whoever changed it in another window. */
    public Conflict byYourself() {
        List<Reason> told = new ArrayList<>(reasons());
        told.set(0, Reason.of("platform.fault.changed-by-yourself"));
        return new Conflict(told, about);
    }

    /** The same with what happened to the case. */
    public Conflict telling(Reason whatHappened) {
        List<Reason> told = new ArrayList<>(reasons());
        told.add(whatHappened);
        return new Conflict(told, null);
    }
}
