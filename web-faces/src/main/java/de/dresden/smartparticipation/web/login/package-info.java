/**
 * Coming in: the one authentication mechanism of the WAR, the login page, who is logged in.
 *
 * <p>{@code /api} knows only access tokens and never a session; everything else that is not public wants the login session.
 * The browser's session holds the number of the login session and nothing else; all rights are read anew at each request.
 */
package de.dresden.smartparticipation.web.login;
