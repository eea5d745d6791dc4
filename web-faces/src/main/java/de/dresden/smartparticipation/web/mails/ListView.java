package de.dresden.smartparticipation.web.mails;

import de.dresden.smartparticipation.platform.mail.MailFilter;
import de.dresden.smartparticipation.platform.mail.MailRoom;
import de.dresden.smartparticipation.platform.mail.MailRow;
import de.dresden.smartparticipation.platform.mail.MailState;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.web.table.Filters;
import de.dresden.smartparticipation.web.table.Table;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All mails, and whether they leave the house at all. */
@Named("mailsListView")
@ViewScoped
public class ListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MailRoom mails;

    private final Filters filters =
            Filters.fromUrl().text("q", "mails.filter.text").choice("state", "mails.filter.state", MailState.values());
    private final Table<MailRow> rows = new Table<>(MailRow::id, this::page);

    private Page<MailRow> page(PageQuery query) {
        return mails.list(new MailFilter(filters.many("state", MailState.class), filters.text("q")), query);
    }

    public boolean isSends() {
        return mails.sends();
    }

    public Filters getFilters() {
        return filters;
    }

    public Table<MailRow> getRows() {
        return rows;
    }
}
