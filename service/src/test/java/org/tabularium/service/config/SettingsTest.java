package org.tabularium.service.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void listensOnThisMachineAloneUnlessTold() {
        Settings settings = Settings.read(Map.of(), Map.of());
        assertEquals("127.0.0.1", settings.http().host());
        assertEquals(8080, settings.http().port());
        assertEquals(200L << 20, settings.http().uploadBytes());
        assertEquals(Path.of("data").toAbsolutePath(), settings.store().data());
    }

    @Test
    void flagsWinOverTheEnvironment() {
        Settings settings = Settings.read(
                Map.of("TABULARIUM_PORT", "1", "TABULARIUM_DOCUMENT_SECONDS", "7"), Map.of(Key.PORT, "2"));
        assertEquals(2, settings.http().port());
        assertEquals(Duration.ofSeconds(7), settings.ingest().limits().time());
    }

    @Test
    void passesOverWhatIsNotItsOwn() {
        assertEquals(
                8080,
                Settings.read(Map.of("HOME", "/", "TABULARIUM_JAVA_OPTS", "-Xmx1g"), Map.of())
                        .http()
                        .port());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        InvalidSettings wrong = assertThrows(
                InvalidSettings.class,
                () -> Settings.read(Map.of("TABULARIUM_PROT", "1", "TABULARIUM_PAGES", "0"), Map.of(Key.PORT, "http")));
        assertEquals(
                List.of(
                        "TABULARIUM_PAGES must be from 1 to 2147483647, not 0",
                        "TABULARIUM_PORT must be a whole number, not 'http'",
                        "TABULARIUM_PROT is no setting of this version"),
                wrong.reasons().stream().sorted().toList());
    }
}
