package de.dresden.smartparticipation.platform.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What columns are usually called, in the files of participation portals, address lists and surveys. */
public final class ColumnNames {

    public static final List<String> NUMBER = List.of(
            "Nummer",
            "Nr",
            "ID",
            "Kennung",
            "Beitragsnummer",
            "Beitrags-ID",
            "Beitragsnr",
            "Lfd. Nr",
            "Laufende Nummer",
            "Aktenzeichen",
            "Referenz",
            "Number",
            "No",
            "Reference",
            "Identifier");
    public static final List<String> TITLE =
            List.of("Titel", "Betreff", "Überschrift", "Beitragstitel", "Kurztitel", "Title", "Subject", "Headline");
    public static final List<String> TEXT = List.of(
            "Text",
            "Beschreibung",
            "Inhalt",
            "Beitrag",
            "Beitragstext",
            "Stellungnahme",
            "Anregung",
            "Vorschlag",
            "Idee",
            "Kommentar",
            "Description",
            "Content",
            "Body",
            "Contribution",
            "Comment");
    public static final List<String> SOURCE = List.of(
            "Quelle", "Link", "URL", "Webadresse", "Internetadresse", "Adresse im Internet", "Source", "Permalink");
    public static final List<String> NAME = List.of(
            "Name",
            "Absender",
            "Einsender",
            "Verfasser",
            "Autor",
            "Vor- und Nachname",
            "Nutzername",
            "Benutzername",
            "Sender",
            "Author",
            "Full name");
    public static final List<String> EMAIL =
            List.of("E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "Email address", "Mail address");
    public static final List<String> DATE = List.of(
            "Datum",
            "Eingang",
            "Erstellt",
            "Eingangsdatum",
            "Eingegangen am",
            "Erstellt am",
            "Erstelldatum",
            "Zeitpunkt",
            "Zeitstempel",
            "Veröffentlicht am",
            "Date",
            "Created",
            "Created at",
            "Received",
            "Received at",
            "Timestamp");
    public static final List<String> TOPIC =
            List.of("Thema", "Kategorie", "Themenfeld", "Rubrik", "Schlagwort", "Topic", "Category", "Theme");
    public static final List<String> DISTRICT =
            List.of("Stadtteil", "Ortsteil", "Stadtbezirk", "Bezirk", "Quartier", "District", "Neighbourhood");
    public static final List<String> PLACE =
            List.of("Ort", "Adresse", "Anschrift", "Straße", "Lage", "Standort", "Place", "Address", "Location");
    public static final List<String> LATITUDE =
            List.of("Breite", "Breitengrad", "Geographische Breite", "Lat", "Latitude");
    public static final List<String> LONGITUDE =
            List.of("Länge", "Längengrad", "Geographische Länge", "Lon", "Lng", "Long", "Longitude");
    public static final List<String> POINT =
            List.of("Koordinaten", "Koordinate", "Punkt", "Position", "Geometrie", "Coordinates", "Point", "Geo");
    public static final List<String> CHANNEL =
            List.of("Kanal", "Eingangsweg", "Eingangskanal", "Herkunft", "Channel", "Origin");

    private ColumnNames() {}

    /** What two names have in common that a person takes for the same: case, accents, signs and additions do not count. */
    static String comparable(String name) {
        String letters = Normalizer.normalize(name.replaceAll("\\(.*?\\)|\\[.*?]", ""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
        // «Laenge» and «Länge» are the same
        return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
