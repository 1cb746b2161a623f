package org.assuranceledger.command.ledger;

/** What became of a batch. */
public sealed interface Appended {
    /** All of it is durable. */
    record All() implements Appended {}

    /**
     * The first ones are durable; the next was refused because its number, command or place in an aggregate is taken.
     * Which of the three it was is found by reading.
     *
     * @param stored how many are durable, from 0
     */
    record Refused(int stored) implements Appended {}

    /**
     * Nobody knows yet: the store gave no answer, or one that says nothing about the batch.
     *
     * @param cause what happened instead of an answer
     */
    record Unknown(Exception cause) implements Appended {}
}
