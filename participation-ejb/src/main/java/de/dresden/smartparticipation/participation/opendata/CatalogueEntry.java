package de.dresden.smartparticipation.participation.opendata;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.markup.RichText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;

/**
 * The description of the files in DCAT-AP.de 3.0 (JSON-LD), as the catalogues of Saxony, GovData and data.europa.eu read it:
 * publisher, contact, theme, licence with attribution, availability, political geocoding of Dresden (municipality key 14612000).
 */
final class CatalogueEntry {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
    private static final String GERMAN = "http://dcat-ap.de/def/";
    private static final String LICENCE = GERMAN + "licenses/dl-by-de/2.0";
    private static final String ATTRIBUTION = "Landeshauptstadt Dresden";

    private final ConsultationHead consultation;
    private final Details details;
    private final String page;
    private final String files;

    /**
     * What the description needs beside the head.
     *
     * @param summary what the consultation is about
     * @param department responsible department
     * @param contactEmail where questions go, or null
     * @param topics names of its topics
     * @param contributor the city's key at GovData, which gives it at the registration; empty: none yet
     * @param releasedAt since when the data are open
     */
    record Details(
            String summary,
            String department,
            String contactEmail,
            List<String> topics,
            String contributor,
            Instant releasedAt) {}

    /**
     * @param page address of the consultation's public page
     * @param files address of the files without their ending
     */
    CatalogueEntry(ConsultationHead consultation, Details details, String page, String files) {
        this.consultation = consultation;
        this.details = details;
        this.page = page;
        this.files = files;
    }

    JsonObject json() {
        JsonObjectBuilder dataset = Json.createObjectBuilder()
                .add("@context", context())
                .add("@id", page)
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", consultation.reference())
                .add("dct:title", german(consultation.title() + ": Beiträge der Bürgerbeteiligung"))
                .add("dct:description", german(RichText.plain(details.summary())))
                .add("dct:issued", day(details.releasedAt()))
                .add("dct:language", id(AUTHORITY + "language/DEU"))
                .add("dct:accrualPeriodicity", id(AUTHORITY + "frequency/IRREG"))
                .add("dct:accessRights", id(AUTHORITY + "access-right/PUBLIC"))
                .add(
                        "dcat:theme",
                        Json.createArrayBuilder()
                                .add(id(AUTHORITY + "data-theme/GOVE"))
                                .add(id(AUTHORITY + "data-theme/REGI")))
                .add("dcat:landingPage", id(page))
                .add("dct:publisher", publisher())
                .add("dcat:contactPoint", contact())
                .add("dcatde:politicalGeocodingLevelURI", id(GERMAN + "politicalGeocoding/Level/municipality"))
                .add("dcatde:politicalGeocodingURI", id(GERMAN + "politicalGeocoding/municipalityKey/14612000"))
                .add("dcatap:availability", id(AUTHORITY + "planned-availability/STABLE"))
                .add("dcat:keyword", keywords())
                .add(
                        "dcat:distribution",
                        Json.createArrayBuilder()
                                .add(file("csv", "CSV", "text/csv"))
                                .add(file("geojson", "GEOJSON", "application/geo+json")));
        if (!details.contributor().isBlank()) {
            dataset.add("dcatde:contributorID", id(GERMAN + "contributors/" + details.contributor()));
        }
        return dataset.build();
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dcatap", "http://data.europa.eu/r5r/")
                .add("dcatde", "http://dcat-ap.de/def/dcatde/")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("vcard", "http://www.w3.org/2006/vcard/ns#")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder file(String ending, String format, String mediaType) {
        String address = files + "." + ending;
        return Json.createObjectBuilder()
                .add("@id", address)
                .add("@type", "dcat:Distribution")
                .add("dct:title", german(consultation.title() + " (" + format + ")"))
                .add("dcat:accessURL", id(address))
                .add("dcat:downloadURL", id(address))
                .add("dct:format", id(AUTHORITY + "file-type/" + format))
                .add("dcat:mediaType", id("https://www.iana.org/assignments/media-types/" + mediaType))
                .add("dct:license", id(LICENCE))
                .add("dcatde:licenseAttributionByText", german(ATTRIBUTION))
                .add("dcatap:availability", id(AUTHORITY + "planned-availability/STABLE"));
    }

    private static JsonObjectBuilder publisher() {
        return Json.createObjectBuilder()
                .add("@id", "https://www.dresden.de/")
                .add("@type", "foaf:Agent")
                .add("foaf:name", ATTRIBUTION)
                .add("dct:type", id("http://purl.org/adms/publishertype/LocalAuthority"));
    }

    private JsonObjectBuilder contact() {
        JsonObjectBuilder contact = Json.createObjectBuilder()
                .add("@type", "vcard:Organization")
                .add("vcard:fn", ATTRIBUTION + ", " + details.department());
        if (details.contactEmail() != null && !details.contactEmail().isBlank()) {
            contact.add("vcard:hasEmail", id("mailto:" + details.contactEmail()));
        }
        return contact;
    }

    private JsonArrayBuilder keywords() {
        JsonArrayBuilder words = Json.createArrayBuilder().add(german("Bürgerbeteiligung"));
        details.topics().forEach(topic -> words.add(german(topic)));
        return words;
    }

    private static JsonObjectBuilder id(String address) {
        return Json.createObjectBuilder().add("@id", address);
    }

    private static JsonObjectBuilder german(String text) {
        return Json.createObjectBuilder().add("@value", text).add("@language", "de");
    }

    private static JsonObjectBuilder day(Instant at) {
        return Json.createObjectBuilder()
                .add("@value", at.atZone(Clocks.BERLIN).toLocalDate().toString())
                .add("@type", "xsd:date");
    }
}
