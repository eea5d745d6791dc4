package de.dresden.smartparticipation.platform.chain;

import java.io.Serializable;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of the chain at some time. Noted outside of the product, it proves later that nothing before it was changed or cut
 * off.
 *
 * @param position how many entries are linked
 * @param hash hash of the last link, 64 hexadecimal digits
 */
public record ChainHead(long position, String hash) implements Serializable {

    private static final Pattern NOTED = Pattern.compile("\\s*(\\d{1,18})\\s*[:/ ]\\s*([0-9a-fA-F]{64})\\s*");

    public static ChainHead of(long position, byte[] hash) {
        return new ChainHead(position, HexFormat.of().formatHex(hash));
    }

    /** Reads what {@link #noted()} wrote. */
    public static Optional<ChainHead> parse(String noted) {
        Matcher matcher = NOTED.matcher(noted == null ? "" : noted);
        return matcher.matches()
                ? Optional.of(new ChainHead(
                        Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }

    /** Position and hash as one line, to be written down. */
    public String noted() {
        return position + ":" + hash;
    }
}
