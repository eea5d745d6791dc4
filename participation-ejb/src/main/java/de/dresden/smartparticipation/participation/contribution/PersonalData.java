package de.dresden.smartparticipation.participation.contribution;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Finds in a text what may name a person: e-mail addresses, phone numbers as they are written in Germany, IBANs. */
final class PersonalData {

    private static final Pattern AT = Pattern.compile("@|\\(at\\)|\\[at]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN = Pattern.compile(
            "\\s?[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,8}\\.\\p{L}{2,63}(?![\\p{L}\\p{N}])");
    /** Longest local part and longest domain of an address, RFC 5321 section 4.5.3.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_DOMAIN = 255;
    /** Nobody leaves that many numbers; it bounds the time for a text that is made to cost it. */
    private static final long MOST_PHONE_TRIES = 1_000;

    private static final Pattern IBAN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \\u00A0]?[A-Z0-9]){11,30}", Pattern.CASE_INSENSITIVE);

    private PersonalData() {}

    /**
     * A passage that was found.
     *
     * @param kind what it seems to be
     * @param start its first character, from 0
     * @param end behind its last character
     */
    record Passage(PersonalDatum kind, int start, int end) implements Serializable {

        boolean meets(int from, int to) {
            return start < to && from < end;
        }
    }

    /** What is there, from the front; a number inside an IBAN is not told twice. */
    static List<Passage> in(String text) {
        List<Passage> found = new ArrayList<>();
        findEmails(text, found);
        Matcher ibans = IBAN.matcher(text);
        while (ibans.find()) {
            int end = endOfIban(text, ibans.start(), ibans.end());
            if (end > 0) {
                found.add(new Passage(PersonalDatum.IBAN, ibans.start(), end));
            }
        }
        for (PhoneNumberMatch phone : PhoneNumberUtil.getInstance()
                .findNumbers(text, "DE", PhoneNumberUtil.Leniency.VALID, MOST_PHONE_TRIES)) {
            boolean known = found.stream().anyMatch(passage -> passage.meets(phone.start(), phone.end()));
            if (!known) {
                found.add(new Passage(PersonalDatum.PHONE, phone.start(), phone.end()));
            }
        }
        found.sort(Comparator.comparingInt(Passage::start));
        return found;
    }

    /** Looks around each «at» and not at each letter before it: the time grows with the text's length, whatever it says. */
    private static void findEmails(String text, List<Passage> found) {
        Matcher at = AT.matcher(text);
        Matcher domain = DOMAIN.matcher(text);
        int last = 0;
        while (at.find()) {
            int start = startOfLocalPart(text, at.start(), last);
            domain.region(at.end(), Math.min(text.length(), at.end() + LONGEST_DOMAIN));
            if (start < at.start() && domain.lookingAt()) {
                last = domain.end();
                found.add(new Passage(PersonalDatum.EMAIL, start, last));
            }
        }
    }

    /** Where the local part before an «at» begins, not before the given place; the «at» itself where there is none. */
    private static int startOfLocalPart(String text, int at, int notBefore) {
        int end = at > notBefore && Character.isWhitespace(text.charAt(at - 1)) ? at - 1 : at;
        int start = end;
        while (start > notBefore && end - start < LONGEST_LOCAL_PART && isOfLocalPart(text.charAt(start - 1))) {
            start--;
        }
        return start == end ? at : start;
    }

    private static boolean isOfLocalPart(char letter) {
        return Character.isLetterOrDigit(letter) || "._%+-".indexOf(letter) >= 0;
    }

    /** Where the IBAN that begins here ends: it is as long as its country has it and its check digits are right; or 0. */
    private static int endOfIban(String text, int start, int most) {
        CountryCode country =
                CountryCode.getByCode(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
        if (country == null || !IbanUtil.isSupportedCountry(country)) {
            return 0;
        }
        StringBuilder iban = new StringBuilder();
        int end = start;
        while (end < most && iban.length() < IbanUtil.getIbanLength(country)) {
            char letter = text.charAt(end++);
            if (Character.isLetterOrDigit(letter)) {
                iban.append(Character.toUpperCase(letter));
            }
        }
        try {
            IbanUtil.validate(iban.toString());
            return end;
        } catch (Iban4jException noIban) {
            return 0;
        }
    }
}
