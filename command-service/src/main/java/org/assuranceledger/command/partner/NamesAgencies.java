package org.assuranceledger.command.partner;

import java.util.stream.Stream;

/** A command that brings agencies into a thing of the record; one that answers for an agency already there does not. */
public interface NamesAgencies {
    /** Their short names; {@code board} stands for the board itself. */
    Stream<String> agenciesNamed();
}
