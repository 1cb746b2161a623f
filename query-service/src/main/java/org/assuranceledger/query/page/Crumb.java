package org.assuranceledger.query.page;

/**
 * A step of the way to a page.
 *
 * @param words what the page there is called
 * @param path its address without the moment shown
 */
public record Crumb(String words, String path) {}
