package de.dresden.smartparticipation.platform.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that the product takes or makes. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    CSV("text/csv", "csv", "tsv", "tab"),
    TEXT("text/plain", "txt"),
    GEOJSON("application/geo+json", "geojson", "json"),
    JSON("application/json", "json"),
    XML("application/xml", "xml"),
    ZIP("application/zip", "zip");

    /** What the import of tables reads. */
    public static final Set<FileKind> TABLES = Set.of(CSV, TEXT, XLSX);

    /** What the import of areas reads. */
    public static final Set<FileKind> AREAS = Set.of(GEOJSON);

    /** What may be attached to a case. */
    public static final Set<FileKind> ATTACHMENTS = Set.of(PDF, PNG, JPEG, WEBP, XLSX, DOCX, CSV, TEXT);

    /** Photographs and drawings. */
    public static final Set<FileKind> PICTURES = Set.of(PNG, JPEG, WEBP);

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of a name, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** All endings of names, without the dot, in small letters. */
    public List<String> extensions() {
        return extensions;
    }

    /** The endings of these kinds as people are told them: {@code PDF, PNG, JPG}. */
    public static String endings(Set<FileKind> kinds) {
        return kinds.stream()
                .sorted()
                .flatMap(kind -> kind.extensions.stream())
                .map(ending -> ending.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The kind that a name promises by its ending. */
    public static Optional<FileKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EnumSet.allOf(FileKind.class).stream()
                .filter(kind -> kind.extensions.contains(ending))
                .findFirst();
    }

    /** The kind with this media type. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return EnumSet.allOf(FileKind.class).stream()
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
