package de.dresden.smartparticipation.web.api;

import java.util.List;

/**
 * Problem details (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says what kind it is, the codes say the rest
 * @param title name of the status
 * @param status HTTP status
 * @param detail the sentences, in the language that was asked for
 * @param instance path of the request
 * @param reasons every reason with its code, for programs
 */
public record Problem(String type, String title, int status, String detail, String instance, List<Cause> reasons) {

    /** Media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One reason.
     *
     * @param code stable key, as {@code participation.consultation.no-topic}
     * @param text its sentence
     */
    public record Cause(String code, String text) {}
}
