package org.tabularium.models.disclosure;

/**
 * Who discloses.
 *
 * @param code the number printed before the name; {@code null} if none is printed
 * @param name as printed, without the code; {@code null} if not known
 */
public record Organisation(String code, String name) {}
