package de.dresden.smartparticipation.platform.fault;

import java.util.List;

/** A rule of the domain says no; the input can be corrected. HTTP 422. */
public sealed class Refused extends Fault permits TooMany {

    private static final long serialVersionUID = 1L;

    public Refused(Reason reason) {
        super(List.of(reason));
    }

    public Refused(List<Reason> reasons) {
        super(reasons);
    }
}
