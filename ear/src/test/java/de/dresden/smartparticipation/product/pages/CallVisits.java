package de.dresden.smartparticipation.product.pages;

import java.util.List;

/** The pages about calls for projects; the demo has one that is closed, one that is open and one that waits for its release. */
final class CallVisits {

    private CallVisits() {}

    /** For the second project manager, who may release. */
    static List<String> all(Stored stored) {
        String open = call(stored, "PUBLISHED");
        return List.of(
                "/projects/index.xhtml",
                "/projects/calls.xhtml",
                "/projects/calls.xhtml?waits=true",
                "/projects/call.xhtml?ref=" + call(stored, "DRAFT"),
                "/projects/call.xhtml?ref=" + open,
                "/projects/call.xhtml?ref=" + call(stored, "CLOSED"),
                "/projects/callEdit.xhtml",
                "/projects/callEdit.xhtml?ref=" + open,
                "/projects/callDays.xhtml?ref=" + open,
                "/projects/callTerms.xhtml?ref=" + open,
                "/projects/callCopy.xhtml?ref=" + open,
                "/projects/applicationImport.xhtml?ref=" + open);
    }

    static List<String> open(Stored stored) {
        return List.of(
                "/public/calls.xhtml",
                "/public/calls.xhtml?q=nichtspasst",
                "/public/call.xhtml?ref=" + call(stored, "PUBLISHED"),
                "/public/call.xhtml?ref=" + call(stored, "CLOSED"));
    }

    private static String call(Stored stored, String state) {
        return stored.text("select min(reference) from projects.call where state = ?", state);
    }
}
