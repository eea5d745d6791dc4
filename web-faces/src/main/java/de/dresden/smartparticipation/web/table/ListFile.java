package de.dresden.smartparticipation.web.table;

import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Sends a list as a file. */
public final class ListFile {

    /** A boundary's method that writes the list. */
    @FunctionalInterface
    public interface Writing {

        void to(TableFormat format, Locale language, OutputStream out) throws IOException;
    }

    private ListFile() {}

    /**
     * @param name of the file without its ending
     * @param format name of a {@link TableFormat}
     * @return null, the outcome that stays on the page
     */
    public static String send(String name, String format, Writing list) throws IOException {
        TableFormat kind = TableFormat.valueOf(format);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send(name + "." + kind.extension(), out -> list.to(kind, language, out));
        return null;
    }
}
