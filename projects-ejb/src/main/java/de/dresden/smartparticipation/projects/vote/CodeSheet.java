package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.settings.PublicAddress;
import de.dresden.smartparticipation.platform.tables.TableColumn;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.tables.TableLayout;
import de.dresden.smartparticipation.platform.tables.TableWriter;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Writes codes for the printing house as a workbook. */
@Dependent
class CodeSheet {

    private static final int NUMBER_WIDTH = 15;
    private static final int NAME_WIDTH = 30;
    private static final int CODE_WIDTH = 20;
    private static final int ADDRESS_WIDTH = 60;
    private static final String KEY = "projects.vote.letter.";

    @Inject
    private PublicAddress address;

    @Inject
    private Clock clock;

    void write(CallFrame call, int first, List<String> codes, Locale language, OutputStream out) {
        Texts texts = Texts.in(language);
        String page = address.of("/public/vote.xhtml?ref=" + call.reference());
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title", call.name().in(language)),
                language,
                clock.instant(),
                TableColumn.integer(texts.text(KEY + "number")),
                TableColumn.text(texts.text(KEY + "code"), CODE_WIDTH),
                TableColumn.text(texts.text(KEY + "address"), ADDRESS_WIDTH));
        try (TableWriter table = TableWriter.to(out, TableFormat.XLSX, layout)) {
            for (int at = 0; at < codes.size(); at++) {
                table.row(first + at, codes.get(at), page);
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for people on a list: each letter has its addressee. */
    void write(
            CallFrame call,
            int first,
            List<EntitledPerson> people,
            List<String> codes,
            Locale language,
            OutputStream out) {
        Texts texts = Texts.in(language);
        String page = address.of("/public/vote.xhtml?ref=" + call.reference());
        TableLayout layout = TableLayout.of(
                texts.text(KEY + "title", call.name().in(language)),
                language,
                clock.instant(),
                TableColumn.integer(texts.text(KEY + "number")),
                TableColumn.text(texts.text(KEY + "list-number"), NUMBER_WIDTH),
                TableColumn.text(texts.text(KEY + "name"), NAME_WIDTH),
                TableColumn.text(texts.text(KEY + "street"), NAME_WIDTH),
                TableColumn.text(texts.text(KEY + "postal-code"), NUMBER_WIDTH),
                TableColumn.text(texts.text(KEY + "city"), NAME_WIDTH),
                TableColumn.text(texts.text(KEY + "code"), CODE_WIDTH),
                TableColumn.text(texts.text(KEY + "address"), ADDRESS_WIDTH));
        try (TableWriter table = TableWriter.to(out, TableFormat.XLSX, layout)) {
            for (int at = 0; at < codes.size(); at++) {
                EntitledPerson to = people.get(at);
                table.row(
                        first + at,
                        to.number(),
                        to.name(),
                        to.street(),
                        to.postalCode(),
                        to.city(),
                        codes.get(at),
                        page);
            }
            table.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
