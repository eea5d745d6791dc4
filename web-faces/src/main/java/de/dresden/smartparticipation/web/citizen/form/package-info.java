/**
 * Forms of citizens: plain HTML without session, view state and script. A page of {@code public/} carries {@code sp:publicForm} with
 * {@code sp:ask} inside; its bean's view action runs for GET and POST alike (Faces takes a POST without view state for a first request)
 * and asks {@link de.dresden.smartparticipation.web.citizen.form.PublicForm} what was sent. After success it redirects; after an
 * error the page is drawn again with everything that was typed.
 */
package de.dresden.smartparticipation.web.citizen.form;
