package org.tabularium.service.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The SQL database, migrated: SQLite inside the archive's folder, or PostgreSQL. Every commit of the embedded one is
 * synced to disk before it returns.
 */
public final class Database implements AutoCloseable {

    /** Few, since SQLite has one writer at a time and readers are quick. */
    private static final int CONNECTIONS = 6;

    /** Longer than any write that another connection may hold the lock for. */
    private static final int BUSY_MILLIS = 20_000;

    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final boolean embedded;

    private Database(HikariDataSource source, boolean embedded, Map<String, String> types) {
        this.source = source;
        this.embedded = embedded;
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(types)
                .load()
                .migrate();
        this.jdbi = Jdbi.create(source);
    }

    /**
     * Opens the database and brings it to the present version.
     *
     * @param data folder of the archive
     * @param address JDBC address of a PostgreSQL database; empty for the embedded one
     */
    public static Database open(Path data, Optional<String> address) {
        return address.map(Database::postgres).orElseGet(() -> sqlite(data.resolve("tabularium.db")));
    }

    private static Database postgres(String address) {
        HikariConfig pool = pool();
        pool.setJdbcUrl(address);
        return new Database(
                new HikariDataSource(pool), false, Map.of("blob", "bytea", "timestamp", "timestamp with time zone"));
    }

    private static Database sqlite(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        SQLiteDataSource sqlite = new SQLiteDataSource(config);
        sqlite.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = pool();
        pool.setDataSource(sqlite);
        return new Database(new HikariDataSource(pool), true, Map.of("blob", "blob", "timestamp", "timestamp"));
    }

    private static HikariConfig pool() {
        HikariConfig pool = new HikariConfig();
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setPoolName("tabularium");
        return pool;
    }

    /**
     * Lets go of the jobs that a dead process held, so that they need not wait until their heartbeat is missed. Only for
     * the embedded database: no other process can be at work on it.
     */
    void releaseQueue() {
        if (embedded) {
            jdbi.useTransaction(handle -> handle.execute(
                    "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked"));
        }
    }

    /** For libraries that speak JDBC. */
    public DataSource source() {
        return source;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        source.close();
    }
}
