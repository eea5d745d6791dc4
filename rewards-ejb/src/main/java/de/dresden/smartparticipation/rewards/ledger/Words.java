package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.util.Locale;

/** The words of the ledger for files: keys of the same texts that the pages show. */
final class Words {

    private Words() {}

    static String account(AccountKind kind) {
        return key("account-kind", kind);
    }

    static String kind(TransferKind kind) {
        return key("transfer-kind", kind);
    }

    static String end(Resolution end) {
        return key("resolution", end);
    }

    /** Whose an account is: the funding partner's name, else the reference as it is. */
    static String owner(Texts texts, AccountKind kind, String owner) {
        return kind == AccountKind.ISSUER ? texts.text(Issuer.valueOf(owner).word()) : owner;
    }

    private static String key(String type, Enum<?> constant) {
        return "rewards." + type + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
