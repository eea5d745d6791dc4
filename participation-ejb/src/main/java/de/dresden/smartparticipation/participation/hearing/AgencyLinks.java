package de.dresden.smartparticipation.participation.hearing;

import java.util.Map;

/**
 * The addresses in what an agency gets: its page, and the page with one answer chosen already. None of them answers by being
 * opened, since scanners of mails open links; the page asks for one click more.
 *
 * @param page address of its page, with its secret key
 */
record AgencyLinks(String page) {

    /** Placeholders of {@link HearingMails} with their values. */
    Map<String, String> values() {
        return Map.of(
                "link", page,
                "link-keine-bedenken", with("concerns"),
                "link-nicht-betroffen", with("affected"),
                "link-stellungnahme", with("statement"),
                "link-fristverlaengerung", with("time"));
    }

    private String with(String choice) {
        return page + "&step=" + choice;
    }
}
