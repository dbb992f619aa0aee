package org.tabularium.service.config;

import java.nio.file.Path;

/**
 * Settings of the room {@code index}.
 *
 * @param folder of the index; may be deleted at any time while the service is down
 */
public record IndexSettings(Path folder) {}
