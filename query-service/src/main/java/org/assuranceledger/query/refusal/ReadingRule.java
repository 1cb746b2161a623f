package org.assuranceledger.query.refusal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assuranceledger.signin.SignInsAway;

/**
 * Why something is not answered. What a reader is told may be more exact than the two sentences here, which hold of
 * each case.
 */
public enum ReadingRule {
    /** There is no token, or not a good one. */
    NOT_SIGNED_IN(
            401,
            "Nothing is shown to someone who is not signed in, or whose sign-in has run out.",
            "Sign in and send the token as \"Authorization: Bearer ...\"."),
    /** The keys by which a token is checked cannot be had. */
    SIGN_INS_AWAY(503, SignInsAway.SENTENCE, SignInsAway.REMEDY),
    /** No role of the reader's may see it, or not on this day. */
    MAY_NOT_SEE(403, "Your sign-in holds no role that may see this today.", "Ask the board manager."),
    /** The address is open to nobody. */
    NOT_OPEN(403, "This address only shows things, or is open to nobody.", "Ask with GET for what is to be read here."),
    /** The record does not hold it. */
    NOT_IN_RECORD(
            404,
            "The record does not hold that, or did not at the moment asked about.",
            "Check the address, or ask about a later moment."),
    /** Nothing is at the address. */
    NO_SUCH_ADDRESS(404, "There is nothing at this address.", "Look at it again, and at the list of addresses."),
    /** The address is asked by another method. */
    METHOD_NOT_ALLOWED(405, "This address is only for reading.", "Ask with GET."),
    /** The reader takes nothing that there is. */
    NOT_ACCEPTABLE(
            406, "Answers are JSON, tables are CSV, and pages are HTML.", "Ask for one of these in the header Accept."),
    /** A part of the address is named otherwise than any that there is. */
    UNKNOWN_PARAMETER(
            400,
            "The address asks with a part that this address does not take, so the answer would be to another question.",
            "Leave it out, or write one of those that are listed, with capitals as they are."),
    /** A part of the address cannot be read. */
    UNREADABLE_REQUEST(
            400,
            "A part of the address cannot be read.",
            "Write it as you are told with the refusal, or leave it out."),
    /** An inspector's look cannot be recorded. */
    LOOK_NOT_RECORDED(
            503,
            "What an inspector is shown is recorded before it is shown, and that is not possible at this moment. So"
                    + " nothing is shown.",
            "Try again in a moment, and tell whoever runs the service if it lasts."),
    /** A fault of ours. */
    UNFORESEEN(
            500,
            "Something went wrong that we had not foreseen.",
            "Ask again; if it comes back, tell whoever runs the service the trace number, if there is one.");

    private final int status;
    private final String sentence;
    private final String remedy;

    ReadingRule(int status, String sentence, String remedy) {
        this.status = status;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** What a reader is told for an HTTP status of which nothing more is known. */
    public static ReadingRule of(int status) {
        return switch (status) {
            case 404 -> NO_SUCH_ADDRESS;
            case 401 -> NOT_SIGNED_IN;
            case 403 -> MAY_NOT_SEE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            default -> status < 500 ? UNREADABLE_REQUEST : UNFORESEEN;
        };
    }

    /** The rule of this code, if there is one. */
    public static Optional<ReadingRule> named(String code) {
        return Stream.of(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** The stable code by which it is known outside, such as {@code not-in-record}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code in words. */
    public String title() {
        String words = code().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What happened, as a sentence for people. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, as a sentence for people. */
    public String remedy() {
        return remedy;
    }
}
