package de.dresden.smartparticipation.web.api;

/**
 * What the sender of a contribution is told.
 *
 * @param reference as {@code BE-2026-00042}
 * @param page path of the sender's own page, which is secret
 */
record SentJson(String reference, String page) {}
