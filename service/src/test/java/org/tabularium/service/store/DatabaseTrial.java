package org.tabularium.service.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A trial, not a test: which embedded database keeps what it acknowledged when its process is killed? A child process
 * commits rows one by one and tells the number of each after its commit; it is killed at a random moment; then the
 * database is opened again and searched for what was told. Run by hand with {@code KIND ROUNDS FOLDER}; the results are
 * in {@code docs/decisions/embedded-database.md}.
 */
public final class DatabaseTrial {

    private static final int LEAST_LIFE_MILLIS = 200;
    private static final int LIFE_SPREAD_MILLIS = 1200;

    /** A document's row, its file name and its job: what one upload writes. */
    private static final List<String> UPLOAD = List.of(
            "insert into document (id, payload) values (?, 'a row of some two hundred characters, as documents have"
                    + " them with their hash, their names, their kind, their size and all the counts of what they hold')",
            "insert into job (document, state) values (?, 'queued')");

    private final String kind;
    private final Path folder;

    private DatabaseTrial(String kind, Path folder) {
        this.kind = kind;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        DatabaseTrial trial = new DatabaseTrial(arguments[0], Path.of(arguments[2]));
        if (arguments[1].equals("write")) {
            trial.write();
        } else {
            trial.run(Integer.parseInt(arguments[1]));
        }
    }

    private Connection open() throws SQLException {
        String file = folder.resolve("trial").toString();
        String address =
                switch (kind) {
                    case "sqlite-full" -> "jdbc:sqlite:" + file + ".db?journal_mode=WAL&synchronous=FULL";
                    case "sqlite-normal" -> "jdbc:sqlite:" + file + ".db?journal_mode=WAL&synchronous=NORMAL";
                    case "h2" -> "jdbc:h2:file:" + file;
                    case "h2-nodelay" -> "jdbc:h2:file:" + file + ";WRITE_DELAY=0";
                    default -> throw new IllegalArgumentException(kind);
                };
        return DriverManager.getConnection(address);
    }

    private void write() throws SQLException {
        try (Connection connection = open()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists document (id integer primary key, payload varchar(500))");
                statement.execute("create table if not exists job (document integer primary key, state varchar(20))");
            }
            connection.setAutoCommit(false);
            for (int id = count(connection) + 1; true; id++) {
                for (String sql : UPLOAD) {
                    try (PreparedStatement insert = connection.prepareStatement(sql)) {
                        insert.setInt(1, id);
                        insert.execute();
                    }
                }
                connection.commit();
                System.out.println(id);
            }
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from document")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(int rounds) throws Exception {
        Random random = new Random(7);
        int broken = 0;
        int roundsWithLoss = 0;
        long lost = 0;
        long told = 0;
        long livedMillis = 0;
        long openMillis = 0;
        for (int round = 0; round < rounds; round++) {
            clear();
            int life = LEAST_LIFE_MILLIS + random.nextInt(LIFE_SPREAD_MILLIS);
            int last = live(life);
            told += last;
            livedMillis += life;
            long began = System.nanoTime();
            try (Connection connection = open()) {
                int kept = count(connection);
                openMillis += (System.nanoTime() - began) / 1_000_000;
                lost += Math.max(0, last - kept);
                roundsWithLoss += kept < last ? 1 : 0;
            } catch (SQLException e) {
                System.out.println("round " + round + ": " + e.getMessage());
                broken++;
            }
        }
        System.out.printf(
                "%s: %d kills, %d commits acknowledged (%d a second), %d lost in %d rounds, %d not to be opened,"
                        + " reopened in %d ms%n",
                kind, rounds, told, told * 1000 / livedMillis, lost, roundsWithLoss, broken, openMillis / rounds);
    }

    /** Lets a child write for a time after its first commit, kills it, and gives the last number that it told. */
    private int live(int millis) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseTrial.class.getName(),
                        kind,
                        "write",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            last = Integer.parseInt(out.readLine());
            Thread killer = Thread.ofPlatform().start(() -> killAfter(child, millis));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                // The last line may be cut by the kill: then it was not told.
                last = line.matches("\\d+") && Integer.parseInt(line) == last + 1 ? last + 1 : last;
            }
            killer.join();
        }
        child.waitFor();
        return last;
    }

    private static void killAfter(Process child, int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The handle's own: the process's would close its output too, and with it what was told last.
        child.toHandle().destroyForcibly();
    }

    private void clear() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.getFileName().toString().startsWith("trial"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
