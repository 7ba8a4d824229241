package org.presslint.language;

/**
 * One way to read a form.
 *
 * @param lemma its dictionary form, as the dictionary writes it
 * @param tag its part of speech and grammar in LanguageTool's tag set, such as {@code NN:Fam:Masc:Sin:Nom}
 */
public record Reading(String lemma, String tag) {}
