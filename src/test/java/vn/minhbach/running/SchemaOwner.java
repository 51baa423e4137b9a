package vn.minhbach.running;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.flywaydb.core.Flyway;

import io.quarkus.flyway.FlywayDataSource;

/** Connections of who owns the schema, and may read and try everything that its guards do not refuse. */
@Singleton
public class SchemaOwner {

    private final Flyway schema;

    SchemaOwner(@FlywayDataSource("publishing") Flyway schema) {
        this.schema = schema;
    }

    public Connection connection() throws SQLException {
        return schema.getConfiguration().getDataSource().getConnection();
    }
}
