package org.tabularium.models.form;

/**
 * Something that must hold in a form, or between forms.
 *
 * @param id of the rule, as findings name it
 */
public record RuleDefinition(String id) {}
