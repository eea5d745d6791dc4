package de.dresden.smartparticipation.platform.identity;

/**
 * Somebody at the login page.
 *
 * @param login name as typed
 * @param password as typed
 * @param address network address of the browser
 * @param agent what the browser calls itself
 */
public record LoginAttempt(String login, String password, String address, String agent) {

    public LoginAttempt {
        login = login == null ? "" : login.strip();
        password = password == null ? "" : password;
    }

    /** Without the password, so that it never stands in a log. */
    @Override
    public String toString() {
        return "LoginAttempt[" + login + " from " + address + "]";
    }
}
