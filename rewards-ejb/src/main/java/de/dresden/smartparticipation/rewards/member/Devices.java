package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps the devices and their public keys. */
@Dependent
class Devices {

    /** A known device. */
    record Device(long id, long member) {}

    @Inject
    private Sql sql;

    Devices() {}

    Devices(Sql sql) {
        this.sql = sql;
    }

    Optional<Device> find(String fingerprint) {
        return sql.first(
                "select id, member_id from rewards.installation where fingerprint = ?",
                row -> new Device(row.number("id"), row.number("member_id")),
                fingerprint);
    }

    /** @return its key; nothing where the key of the device is known already, also by who came at the same time */
    OptionalLong add(long member, DeviceKey key, String appVersion, Instant now) {
        return sql.first(
                        "insert into rewards.installation (member_id, algorithm, public_key, fingerprint, added_at, app_version)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (fingerprint) do nothing returning id",
                        row -> row.number("id"),
                        member,
                        key.algorithm(),
                        key.encoded(),
                        key.fingerprint(),
                        now,
                        appVersion)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    List<OwnDevice> of(long member) {
        return sql.list(
                "select id, added_at, app_version from rewards.installation where member_id = ? order by id",
                row -> new OwnDevice(row.number("id"), row.instant("added_at"), row.text("app_version")),
                member);
    }

    boolean remove(long member, long device) {
        return sql.update("delete from rewards.installation where id = ? and member_id = ?", device, member) == 1;
    }

    void removeAll(long member) {
        sql.update("delete from rewards.installation where member_id = ?", member);
    }
}
