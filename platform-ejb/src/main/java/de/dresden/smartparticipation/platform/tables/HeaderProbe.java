package de.dresden.smartparticipation.platform.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a row of names from a row of values: names are short, and none is a number, a date or an address. */
final class HeaderProbe {

    private static final int LONGEST_NAME = 80;
    private static final Pattern VALUE = Pattern.compile(
            "[-+]?[\\d.,\\s]*\\d\\s*[%€]?|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}([T ,].*)?|https?://.*|\\S+@\\S+\\.\\S+",
            Pattern.DOTALL);

    private HeaderProbe() {}

    static boolean isHeader(List<String> cells) {
        List<String> filled = cells.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return filled.size() * 2 > cells.size() && filled.stream().allMatch(HeaderProbe::isName);
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME
                && cell.chars().anyMatch(Character::isLetter)
                && !VALUE.matcher(cell).matches();
    }

    /** What a spreadsheet calls a column, counted from 0: A, B, …, Z, AA, … */
    static String letters(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
