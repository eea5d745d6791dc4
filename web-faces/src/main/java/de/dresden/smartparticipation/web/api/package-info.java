/**
 * The REST API under {@code /api/v1}: thin resources over the same boundaries and records as the pages, with the same rights.
 *
 * <p>A resource is a class {@code …Resource} here: {@code @Path}, request scoped, one boundary call a method. Faults of the
 * boundaries become problem details (RFC 9457) by themselves; query parameters that a method does not declare are refused;
 * a page is {@code {"items", "page", "size", "total"}} as {@link de.dresden.smartparticipation.platform.paging.Page} is
 * written, asked for with {@link PageParameters}. What a resource offers is told in a file {@code openapi/<name>.json} beside
 * the class {@link ApiDescription}, which lists them.
 */
package de.dresden.smartparticipation.web.api;
