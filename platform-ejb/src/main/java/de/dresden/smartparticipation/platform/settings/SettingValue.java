package de.dresden.smartparticipation.platform.settings;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A setting as it is in force.
 *
 * @param name its name, as {@code sp.database.url}
 * @param value its value; null where it is secret
 * @param source where it comes from, as the configuration names it
 */
public record SettingValue(String name, String value, String source) implements Serializable {

    private static final Pattern SECRET = Pattern.compile("password|passwd|secret|token|key$|credential|pin$");
    private static final Pattern SECRET_IN_ADDRESS = Pattern.compile("(?i)((?:password|user|token)=)[^&;]*");
    private static final Pattern USER_IN_ADDRESS = Pattern.compile("//[^/@\\s]*@");

    static SettingValue of(String name, String value, String source) {
        if (SECRET.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            return new SettingValue(name, null, source);
        }
        String shown = SECRET_IN_ADDRESS.matcher(value).replaceAll("$1…");
        return new SettingValue(name, USER_IN_ADDRESS.matcher(shown).replaceAll("//…@"), source);
    }

    public boolean secret() {
        return value == null;
    }
}
