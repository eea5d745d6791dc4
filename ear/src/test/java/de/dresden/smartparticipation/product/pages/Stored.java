package de.dresden.smartparticipation.product.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.product.RunningProduct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the product has really stored, read behind its back. */
record Stored(RunningProduct product) {

    /** The first column of the only row that is expected. */
    String text(String query, String... parameters) {
        try (Connection database = product.database();
                PreparedStatement statement = database.prepareStatement(query)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).as(query).isTrue();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long number(String query, String... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    /** A contribution in the hands of the Amt für Stadtplanung und Mobilität whose answer can be begun. */
    String openCase() {
        return text("""
                select c.reference from participation.contribution c
                where c.department_id = (select id from platform.v_department where code = 'ASM')
                and c.state = 'DISTRIBUTED' order by c.id desc limit 1""");
    }
}
