package org.assuranceledger.query.page;

/** Words of pages that the program around this service adds. */
public interface MoreWords {
    /** The base name of their message file, such as {@code words/demonstration}. */
    String bundle();
}
