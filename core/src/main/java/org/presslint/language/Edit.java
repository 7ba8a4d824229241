package org.presslint.language;

/**
 * One edit between the word that was meant and the word that was written.
 *
 * @param kind what happened
 * @param position where in the written word, 0-based, in UTF-16 code units; its length where something was lost at the end
 */
public record Edit(EditKind kind, int position) {}
