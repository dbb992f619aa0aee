/**
 * What can be set, one record a room. In: environment variables named TABULARIUM_… and the flags of the command line,
 * which win. Out: {@link org.tabularium.service.config.Settings}. Refuses: unknown keys and values out of range, all of
 * them at once, before anything starts. Trap: nothing else in the program reads the environment.
 */
package org.tabularium.service.config;
