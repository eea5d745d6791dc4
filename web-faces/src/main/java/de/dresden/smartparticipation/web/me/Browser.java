package de.dresden.smartparticipation.web.me;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes «Firefox, Windows» of what a browser calls itself. */
final class Browser {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        // In this order: most of them call themselves by the names of others, too.
        NAMES.put("Edg", "Edge");
        NAMES.put("OPR/", "Opera");
        NAMES.put("Firefox", "Firefox");
        NAMES.put("Chrom", "Chrome");
        NAMES.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browser() {}

    static String name(String agent) {
        String name = first(NAMES, agent);
        String system = first(SYSTEMS, agent);
        if (name.isEmpty() && system.isEmpty()) {
            return agent.isBlank() ? "?" : agent;
        }
        return name.isEmpty() || system.isEmpty() ? name + system : name + ", " + system;
    }

    private static String first(Map<String, String> known, String agent) {
        return known.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
