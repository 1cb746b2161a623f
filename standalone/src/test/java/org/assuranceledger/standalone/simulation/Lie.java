package org.assuranceledger.standalone.simulation;

/** A collaborator that does not do what the code relies on; the oracle must find out. */
enum Lie {
    NONE,
    STORE_ANSWERS_BEFORE_A_MAJORITY_HAS_IT,
    STORE_SHOWS_WHAT_NO_MAJORITY_HAS,
    STORE_TAKES_A_COMMAND_TWICE,
    NO_ANSWER_IS_TAKEN_FOR_YES,
    JOURNAL_TAKES_WHATEVER_COMES,
    TOPIC_ANSWERS_FOR_WHAT_IT_HAS_NOT,
    RELAY_SAVES_ITS_PLACE_FIRST
}
