package org.assuranceledger.command.planfile;

/**
 * What the date of a progress note is the date of; says nothing where the note has no date words.
 *
 * <p>{@code EVENT}: the thing itself. {@code PLANNED}: what it is booked for. {@code ORIGINAL}: a date that was given
 * up; when it was given up is not known. {@code START}: the start of something without an end.
 */
public enum DateRole implements FixedWord {
    EVENT,
    PLANNED,
    ORIGINAL,
    START
}
