package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a member writes on the sheet of an application.
 *
 * @param points by key of the criterion; left out where not scored yet
 * @param remarks by key of the criterion, each at most 2,000 characters; left out where there is none
 * @param remark on the whole, at most 4,000 characters
 */
public record SheetData(Map<Long, Integer> points, Map<Long, String> remarks, String remark) implements Serializable {

    static final int LONGEST_OF_CRITERION = 2_000;
    static final int LONGEST = 4_000;

    public SheetData {
        points = new TreeMap<>(points);
        points.values().removeIf(one -> one == null);
        remarks = new TreeMap<>(remarks);
        remarks.replaceAll((criterion, text) -> text == null ? "" : text.strip());
        remarks.values().removeIf(String::isEmpty);
        remark = remark == null ? "" : remark.strip();
    }

    /** Nothing written yet. */
    public static SheetData empty() {
        return new SheetData(Map.of(), Map.of(), "");
    }
}
