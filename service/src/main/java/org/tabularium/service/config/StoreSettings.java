package org.tabularium.service.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Settings of the room {@code store}.
 *
 * @param data folder of the archive
 * @param database JDBC address of a PostgreSQL database; empty for the embedded one inside {@code data}
 */
public record StoreSettings(Path data, Optional<String> database) {}
