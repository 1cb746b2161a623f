package org.assuranceledger.query.signedin;

/** Where a browser is sent whose reader has not signed in, if it is a page of this service. */
public interface SignInPlace {
    /** Such as {@code /demonstration/people}. */
    String address();
}
