package de.dresden.smartparticipation.projects.cooperation.bounds;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which tandems may be granted something under a call.
 *
 * @param mostEmployees people who work in each of its companies, at most; 1 to 100,000
 * @param leastInDresden companies in Dresden, at least; 0 to 3
 * @param leastKkw companies of the cultural and creative industries, at least; 0 to 3
 */
public record TandemBounds(int mostEmployees, int leastInDresden, int leastKkw) implements Serializable {

    /** Those of the programme, until others are released. */
    public static final TandemBounds USUAL = new TandemBounds(50, 2, 1);

    /** Most people who may be named. */
    public static final int LARGEST = 100_000;

    /** Companies of the largest tandem. */
    public static final int COMPANIES = 3;

    /** @throws Refused where no tandem could be meant by them */
    public TandemBounds requireSound() {
        if (mostEmployees < 1 || mostEmployees > LARGEST) {
            throw new Refused(Reason.of("projects.tandem.bounds-employees", LARGEST));
        }
        if (leastInDresden < 0 || leastInDresden > COMPANIES || leastKkw < 0 || leastKkw > COMPANIES) {
            throw new Refused(Reason.of("projects.tandem.bounds-companies", COMPANIES));
        }
        return this;
    }

    /** By name, for what is written down. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("mostEmployees", mostEmployees);
        facts.put("leastInDresden", leastInDresden);
        facts.put("leastKkw", leastKkw);
        return facts;
    }
}
